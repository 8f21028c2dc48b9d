/** The command line {@code kat}, and examples of embedding the library; never published. */
module org.katlib.examples {
  requires info.picocli;
  requires java.logging;
  requires org.katlib.json;
  requires tools.jackson.core;

  opens org.katlib.examples to
      info.picocli;
}
