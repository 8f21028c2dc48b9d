package org.katlib.examples;

import java.io.PrintWriter;
import java.util.List;
import org.katlib.json.KatJson;

/** Documents of the library for a program: one array, each as it would stand in a file. */
final class JsonDocuments {
  private JsonDocuments() {}

  static void print(List<?> documents, PrintWriter out) {
    List<String> texts =
        documents.stream()
            .map(document -> KatJson.strict().writePretty(document))
            .map(text -> "  " + text.replace("\n", "\n  "))
            .toList();
    out.print(texts.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", texts) + "\n]\n");
  }
}
