package org.katlib.goal;

import java.util.List;

/** Who signed among some signatures. */
final class AgreementSignatures {
  private AgreementSignatures() {}

  static boolean isSignedBy(List<AgreementSignature> signatures, Party party) {
    for (int i = 0; i < signatures.size(); i++) {
      if (signatures.get(i).getParty() == party) {
        return true;
      }
    }
    return false;
  }
}
