package org.katlib.examples;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody's own words within one telling: in full the first time, by their beginning after that. A
 * listener knows them again, and hears what is new.
 */
final class Quotes {
  private static final int LENGTH = 40;

  /** What ends a sentence within the beginning, and is enough to be known by. */
  private static final Pattern SENTENCE = Pattern.compile("^.{14,}[.!?](?=\\s)", Pattern.DOTALL);

  private final Set<String> told = new HashSet<>();

  /** {@return the words in full, as they are first put or put anew} */
  String inFull(String words) {
    told.add(words);
    return Words.quoted(words);
  }

  /** {@return the words, by their beginning where this telling has said them before} */
  String of(String words) {
    return told.add(words) ? Words.quoted(words) : Words.quoted(beginning(words));
  }

  private static String beginning(String words) {
    if (words.codePointCount(0, words.length()) <= LENGTH) {
      return words;
    }
    int end = words.offsetByCodePoints(0, LENGTH);
    int space = words.lastIndexOf(' ', end);
    String part = words.substring(0, space > 0 ? space : end);
    Matcher sentence = SENTENCE.matcher(part);
    String whole = sentence.find() ? sentence.group() : part;
    return whole.replaceFirst("[\\s,;:.]+$", "") + "\u2026";
  }
}
