package org.katlib.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.katlib.course.TreatmentCourse;
import org.katlib.generator.ValueGenerator;
import org.katlib.model.KatType;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The library loaded anew from the class path, as in a process that starts. */
class FirstUseTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 5;

  /** {@return a loader that has only what these classes were loaded from} */
  private static URLClassLoader loaderOf(Class<?>... parts) {
    URL[] locations = new URL[parts.length];
    for (int i = 0; i < parts.length; i++) {
      locations[i] = parts[i].getProtectionDomain().getCodeSource().getLocation();
    }
    // The platform's own loader as a parent would find the modules of this very process.
    return new URLClassLoader(locations, null);
  }

  @Test
  void manyThreadsMayBeTheFirst() throws Exception {
    TreatmentCourse course = ValueGenerator.of(7).next(TreatmentCourse.class);
    String document = KatJson.strict().writeText(course);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        try (URLClassLoader loader = loaderOf(KatJson.class, KatType.class, JsonFactory.class)) {
          CountDownLatch start = new CountDownLatch(1);
          List<Future<String>> copies = new ArrayList<>();
          for (int i = 0; i < THREADS; i++) {
            copies.add(
                threads.submit(
                    () -> {
                      start.await();
                      try {
                        return copy(loader, document);
                      } catch (Throwable e) {
                        throw new AssertionError(e);
                      }
                    }));
          }
          start.countDown();
          for (Future<String> copy : copies) {
            assertThat(copy.get()).isEqualTo(document);
          }
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Reads a document and writes it again; found by handles, which load no other signatures. */
  private static String copy(ClassLoader loader, String document) throws Throwable {
    Class<?> door = loader.loadClass(KatJson.class.getName());
    Class<?> type = loader.loadClass(TreatmentCourse.class.getName());
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    Object json = lookup.findStatic(door, "strict", MethodType.methodType(door)).invoke();
    Object course =
        lookup
            .findVirtual(
                door, "read", MethodType.methodType(Object.class, String.class, Class.class))
            .invoke(json, document, type);
    return (String)
        lookup
            .findVirtual(door, "writeText", MethodType.methodType(String.class, Object.class))
            .invoke(json, course);
  }

  @Test
  void aHostFindsTheModuleOnTheClassPath() throws Exception {
    try (URLClassLoader loader =
        loaderOf(
            KatJson.class, KatType.class, JsonFactory.class, JsonMapper.class, JsonFormat.class)) {
      List<?> modules =
          (List<?>)
              loader
                  .loadClass("tools.jackson.databind.cfg.MapperBuilder")
                  .getMethod("findModules", ClassLoader.class)
                  .invoke(null, loader);
      assertThat(modules)
          .extracting(module -> module.getClass().getName())
          .containsExactly(KatModule.class.getName());
    }
  }
}
