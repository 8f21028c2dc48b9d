package org.katlib.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTest {
  private static final OffsetDateTime SIGNED = OffsetDateTime.parse("2026-01-08T10:00:00+01:00");

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true"})
  void aConsentHoldsFromItsSignature(int minutes, boolean inForce) {
    for (ConsentScope scope : ConsentScope.values()) {
      assertThat(consent().build().isInForce(scope, SIGNED.plusMinutes(minutes)))
          .isEqualTo(inForce);
    }
  }

  @ParameterizedTest
  @CsvSource({"59, true", "60, false", "61, false"})
  void aConsentHoldsUntilItIsWithdrawn(int minutes, boolean inForce) {
    Consent consent = consent().addWithdrawals(after(60, ConsentScope.TOUCH)).build();
    assertThat(consent.isInForce(ConsentScope.TOUCH, SIGNED.plusMinutes(minutes)))
        .isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({
    "TREATMENT, TREATMENT, false",
    "TREATMENT, TOUCH, false",
    "TREATMENT, RECORDING, false",
    "TOUCH, TREATMENT, true",
    "TOUCH, TOUCH, false",
    "TOUCH, RECORDING, true",
    "RECORDING, RECORDING, false",
    "RECORDING, TOUCH, true"
  })
  void theWholeTakesItsPartsAlongAndAPartItselfAlone(
      ConsentScope withdrawn, ConsentScope asked, boolean inForce) {
    Consent consent = consent().addWithdrawals(after(60, withdrawn)).build();
    assertThat(consent.isInForce(asked, SIGNED.plusMinutes(60))).isEqualTo(inForce);
  }

  @Test
  void anyOfSeveralWithdrawalsCounts() {
    Consent consent =
        consent()
            .addWithdrawals(after(120, ConsentScope.TOUCH))
            .addWithdrawals(after(60, ConsentScope.TOUCH, ConsentScope.RECORDING))
            .build();
    assertThat(consent.isInForce(ConsentScope.TOUCH, SIGNED.plusMinutes(90))).isFalse();
    assertThat(consent.isInForce(ConsentScope.RECORDING, SIGNED.plusMinutes(90))).isFalse();
    assertThat(consent.isInForce(ConsentScope.TREATMENT, SIGNED.plusMinutes(180))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(ConsentScope.class)
  void nothingIsTakenBackBeforeItWasGiven(ConsentScope scope) {
    assertThatIllegalStateException()
        .isThrownBy(() -> consent().addWithdrawals(after(-1, scope)).build())
        .withMessage("withdrawals are not before signedAt");
    Consent atOnce = consent().addWithdrawals(after(0, scope)).build();
    assertThat(atOnce.isInForce(scope, SIGNED)).isFalse();
  }

  @Test
  void aWithdrawalTakesSomethingBack() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ConsentWithdrawal.builder().at(SIGNED).build())
        .withMessage("scopes holds at least one");
  }

  private static Consent.Builder consent() {
    return Consent.builder()
        .id(ConsentId.of("consent"))
        .documentVersion("3")
        .signedAt(SIGNED)
        .signedBy(Signatory.PATIENT);
  }

  private static ConsentWithdrawal after(int minutes, ConsentScope... scopes) {
    return ConsentWithdrawal.builder()
        .at(SIGNED.plusMinutes(minutes))
        .scopes(List.of(scopes))
        .build();
  }
}
