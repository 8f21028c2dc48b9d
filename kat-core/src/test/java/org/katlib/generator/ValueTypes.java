package org.katlib.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.katlib.model.KatType;

/** Every class of the core, found where the core was loaded from: no list to keep up. */
public final class ValueTypes {
  private ValueTypes() {}

  /** {@return every type that has a name on the wire} */
  public static List<Class<?>> all() {
    return classes().stream().filter(type -> type.isAnnotationPresent(KatType.class)).toList();
  }

  /** {@return every public enum} */
  public static List<Class<?>> enums() {
    return classes().stream()
        .filter(Class::isEnum)
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .toList();
  }

  private static List<Class<?>> classes() {
    try {
      URI home = KatType.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(home);
      if (Files.isDirectory(path)) {
        return classesBelow(path);
      }
      try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
        return classesBelow(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> classesBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.startsWith("org/katlib/") && name.endsWith(".class"))
          .filter(name -> !name.contains("-info"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .<Class<?>>map(ValueTypes::load)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, KatType.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
