package org.katlib.goal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who signed among some signatures. */
final class AgreementSignatures {
  private AgreementSignatures() {}

  static boolean isSignedBy(List<AgreementSignature> signatures, Party party) {
    return firstOf(signatures, party) != null;
  }

  /** When the second of the two had signed. */
  static Optional<OffsetDateTime> signedByBothAt(List<AgreementSignature> signatures) {
    OffsetDateTime patient = firstOf(signatures, Party.PATIENT);
    OffsetDateTime therapist = firstOf(signatures, Party.THERAPIST);
    if (patient == null || therapist == null) {
      return Optional.empty();
    }
    return Optional.of(patient.isAfter(therapist) ? patient : therapist);
  }

  private static @Nullable OffsetDateTime firstOf(
      List<AgreementSignature> signatures, Party party) {
    OffsetDateTime first = null;
    for (int i = 0; i < signatures.size(); i++) {
      AgreementSignature signature = signatures.get(i);
      if (signature.getParty() == party
          && (first == null || signature.getSignedAt().isBefore(first))) {
        first = signature.getSignedAt();
      }
    }
    return first;
  }
}
