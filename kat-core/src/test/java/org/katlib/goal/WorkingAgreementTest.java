package org.katlib.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class WorkingAgreementTest {
  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-08T10:45:00+01:00");
  private static final AgreementId ID = AgreementId.of("agreement");

  private static WorkingAgreement.Builder agreement() {
    return WorkingAgreement.builder().id(ID).purpose("To be with people without leaving");
  }

  private static AgreementSignature signed(Party party, int minutes) {
    return AgreementSignature.builder().party(party).signedAt(TIME.plusMinutes(minutes)).build();
  }

  @Test
  void itIsInForceOnceTheSecondOfThemHadSigned() {
    assertThat(agreement().build().getInForceFrom()).isEmpty();
    assertThat(agreement().addSignatures(signed(Party.PATIENT, 0)).build().getInForceFrom())
        .isEmpty();
    assertThat(
            agreement()
                .addSignatures(signed(Party.PATIENT, 5), signed(Party.THERAPIST, 0))
                .build()
                .getInForceFrom())
        .contains(TIME.plusMinutes(5));
    assertThat(
            agreement()
                .addSignatures(signed(Party.PATIENT, 0), signed(Party.THERAPIST, 5))
                .build()
                .getInForceFrom())
        .contains(TIME.plusMinutes(5));
  }

  @Test
  void signingAgainPutsNothingOff() {
    WorkingAgreement agreement =
        agreement()
            .addSignatures(signed(Party.PATIENT, 60), signed(Party.THERAPIST, 5))
            .addSignatures(signed(Party.PATIENT, 0))
            .build();
    assertThat(agreement.getInForceFrom()).contains(TIME.plusMinutes(5));
  }

  @Test
  void eachPartySignsForItself() {
    WorkingAgreement agreement = agreement().addSignatures(signed(Party.PATIENT, 0)).build();
    assertThat(agreement.isSignedBy(Party.PATIENT)).isTrue();
    assertThat(agreement.isSignedBy(Party.THERAPIST)).isFalse();
  }

  @Test
  void itDoesNotTakeItsOwnPlace() {
    assertThatThrownBy(() -> agreement().replaces(ID).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("replaces");
  }

  @Test
  void aNumberOfSessionsIsNotNegative() {
    assertThatThrownBy(() -> agreement().plannedDosings(-1).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("plannedDosings");
  }
}
