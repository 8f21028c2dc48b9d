package org.katlib.coding;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.katlib.model.TextValue;

/** A terminology, named by the URI that HL7 FHIR uses for it; a host may name its own. */
public final class CodeSystem implements TextValue {
  /** LOINC: laboratory and clinical observations. */
  public static final CodeSystem LOINC = of("http://loinc.org");

  /** SNOMED CT: clinical terms. */
  public static final CodeSystem SNOMED_CT = of("http://snomed.info/sct");

  /** RxNorm: drugs and drug products in the US. */
  public static final CodeSystem RXNORM = of("http://www.nlm.nih.gov/research/umls/rxnorm");

  /** ICD-10-CM: diagnoses, US clinical modification; codes change each October. */
  public static final CodeSystem ICD_10_CM = of("http://hl7.org/fhir/sid/icd-10-cm");

  /** ATC: the anatomical therapeutic chemical classification of drugs. */
  public static final CodeSystem ATC = of("http://www.whocc.no/atc");

  /** NDC: drug packages in the US. */
  public static final CodeSystem NDC = of("http://hl7.org/fhir/sid/ndc");

  private static final Set<String> PUBLISHED =
      Set.of(LOINC.uri, SNOMED_CT.uri, RXNORM.uri, ICD_10_CM.uri, ATC.uri, NDC.uri);

  private final String uri;

  private CodeSystem(String uri) {
    this.uri = uri;
  }

  /**
   * A system from its URI.
   *
   * @param uri an absolute URI of at most 256 characters
   * @return the system
   * @throws IllegalArgumentException if it is no absolute URI
   */
  public static CodeSystem of(String uri) {
    try {
      if (uri.length() <= 256 && new URI(uri).isAbsolute()) {
        return new CodeSystem(uri);
      }
    } catch (URISyntaxException e) {
      // Told below: the exception's own message would repeat the text.
    }
    throw new IllegalArgumentException("a code system is an absolute URI");
  }

  @Override
  public String getText() {
    return uri;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CodeSystem system && uri.equals(system.uri);
  }

  @Override
  public int hashCode() {
    return uri.hashCode();
  }

  /**
   * {@return the URI of a published system; that of a host's own is masked, as a host may write
   * anything}
   */
  @Override
  public String toString() {
    return PUBLISHED.contains(uri) ? uri : "CodeSystem(####)";
  }
}
