package org.katlib.coding;

import java.util.Set;
import java.util.regex.Pattern;

/** The check digits of terminologies; a right one proves the form of a code, never its meaning. */
final class CheckDigit {
  private static final Pattern LOINC_NUMBER = Pattern.compile("[1-9][0-9]{0,6}-[0-9]");
  private static final Pattern LOINC_PART = Pattern.compile("L[A-Z][1-9][0-9]{0,6}-[0-9]");
  private static final Pattern SNOMED_CT_ID = Pattern.compile("[1-9][0-9]{5,17}");

  private static final Set<String> LOINC_EXCEPTIONS =
      Set.of(
          "11491-6", "11501-6", "5895-7", "5896-5", "5897-3", "5928-1", "6028-3", "6415-5",
          "6580-7", "6645-7", "6646-5", "6647-3", "6648-1", "6649-9");

  /** Verhoeff's table of products: those of the dihedral group of a pentagon. */
  private static final String[] PRODUCTS = {
    "0123456789",
    "1234067895",
    "2340178956",
    "3401289567",
    "4012395678",
    "5987604321",
    "6598710432",
    "7659821043",
    "8765932104",
    "9876543210"
  };

  /** What Verhoeff makes of a digit at a place, counted from the right; it repeats after eight. */
  private static final String[] PERMUTATIONS = {
    "0123456789",
    "1576283094",
    "5803796142",
    "8916043527",
    "9453126870",
    "4286573901",
    "2793806415",
    "7046913258"
  };

  private CheckDigit() {}

  /**
   * {@return whether a text has the form of a LOINC code, the last digit of which is its check
   * digit} That of a number is Luhn's, but for fourteen old codes that LOINC itself lists as
   * exceptions; that of an answer ({@code LA}), a list ({@code LL}) or another part counts its
   * letters too.
   */
  static boolean isLoinc(String code) {
    if (LOINC_PART.matcher(code).matches()) {
      return isLuhnOfLetters(code);
    }
    return LOINC_NUMBER.matcher(code).matches()
        && (isLuhn(code.replace("-", "")) || LOINC_EXCEPTIONS.contains(code));
  }

  /**
   * {@return whether a text has the form of a SNOMED CT identifier, whose last digit is Verhoeff's}
   */
  static boolean isSnomedCt(String code) {
    return SNOMED_CT_ID.matcher(code).matches() && isVerhoeff(code);
  }

  private static boolean isLuhn(String digits) {
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - place), 10);
      int weighted = place % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }

  /** The variant of OpenMRS: a letter counts as its place in ASCII after the digit 0. */
  private static boolean isLuhnOfLetters(String code) {
    int dash = code.indexOf('-');
    int sum = 0;
    for (int place = 0; place < dash; place++) {
      int value = code.charAt(dash - 1 - place) - '0';
      sum += place % 2 == 0 ? 2 * value - value / 5 * 9 : value;
    }
    return (sum + Character.digit(code.charAt(dash + 1), 10)) % 10 == 0;
  }

  private static boolean isVerhoeff(String digits) {
    int product = 0;
    for (int place = 0; place < digits.length(); place++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - place), 10);
      int permuted = Character.digit(PERMUTATIONS[place % 8].charAt(digit), 10);
      product = Character.digit(PRODUCTS[product].charAt(permuted), 10);
    }
    return product == 0;
  }
}
