package org.katlib.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.katlib.evidence.Citation;
import org.katlib.evidence.Confidence;
import org.katlib.evidence.EvidenceGrade;
import org.katlib.evidence.Jurisdiction;

/**
 * One sentence of a source that a value can depart from.
 *
 * <p>A rule only compares: it never says what should be given.
 *
 * @param <T> the type it judges
 */
public final class Rule<T> {
  /**
   * Looks at one subject. While all is well it builds no text and no path.
   *
   * @param <T> the type it looks at
   */
  @FunctionalInterface
  public interface Check<T> {
    /**
     * Reports every place where the subject departs from the rule.
     *
     * @param subject what is judged
     * @param limits the rule's limits as they are in force
     * @param concerns where departures are reported
     */
    void look(T subject, Limits limits, Concerns concerns);

    /**
     * Whether a subject, or an entry of one of its lists, departs from a rule.
     *
     * @param <T> the type it looks at
     */
    @FunctionalInterface
    interface Departure<T> {
      /**
       * Looks at one subject, and builds nothing.
       *
       * @param subject what is judged
       * @param limits the rule's limits as they are in force
       * @return whether it departs from the rule
       */
      boolean isIn(T subject, Limits limits);
    }

    /**
     * A check that reports one place of a subject that departs.
     *
     * @param <T> the type it looks at
     * @param departure whether the subject departs
     * @param place where, seen from the subject
     * @return the check
     */
    static <T> Check<T> when(Departure<T> departure, Object... place) {
      return (subject, limits, concerns) -> {
        if (departure.isIn(subject, limits)) {
          concerns.report(place);
        }
      };
    }

    /**
     * A check that reports each entry of a list that departs.
     *
     * @param <T> the type it looks at
     * @param <E> the type of the entries
     * @param attribute the name of the list
     * @param entries the list
     * @param departure whether an entry departs
     * @param place where, seen from the entry
     * @return the check
     */
    static <T, E> Check<T> each(
        String attribute,
        Function<T, ? extends List<? extends E>> entries,
        Departure<E> departure,
        Object... place) {
      return (subject, limits, concerns) -> {
        List<? extends E> all = entries.apply(subject);
        for (int i = 0; i < all.size(); i++) {
          if (departure.isIn(all.get(i), limits)) {
            concerns.reportWithin(place, attribute, i);
          }
        }
      };
    }
  }

  private final RuleId id;
  private final Class<T> subject;
  private final Severity severity;
  private final Moment moment;
  private final Responsible responsible;
  private final Set<Jurisdiction> jurisdictions;
  private final List<Limit> limits;
  private final List<Citation> citations;
  private final Check<T> check;

  private Rule(Builder<T> builder, Check<T> check) {
    this.id = builder.id;
    this.subject = builder.subject;
    this.severity = builder.severity;
    this.moment = builder.moment;
    this.responsible = builder.responsible;
    this.jurisdictions = Set.copyOf(builder.jurisdictions);
    this.limits = List.copyOf(builder.limits);
    this.citations = List.copyOf(builder.citations);
    this.check = check;
  }

  /**
   * Starts a rule.
   *
   * @param <T> the type it judges
   * @param id its id
   * @param subject the type it judges
   * @return a builder: a warning, at any time, in every jurisdiction, for the clinic to put right,
   *     until told otherwise
   */
  public static <T> Builder<T> about(Class<T> subject, String id) {
    return new Builder<>(RuleId.of(id), subject);
  }

  /** {@return its id} */
  public RuleId getId() {
    return id;
  }

  /** {@return the type it judges} */
  public Class<T> getSubject() {
    return subject;
  }

  /** {@return how much a departure weighs, unless a policy says otherwise} */
  public Severity getSeverity() {
    return severity;
  }

  /** {@return when it asks to be looked at} */
  public Moment getMoment() {
    return moment;
  }

  /** {@return who can put a departure right} */
  public Responsible getResponsible() {
    return responsible;
  }

  /** {@return where it holds} */
  public Set<Jurisdiction> getJurisdictions() {
    return jurisdictions;
  }

  /** {@return its numbers} */
  public List<Limit> getLimits() {
    return limits;
  }

  /** {@return the limit of a name} */
  public Optional<Limit> findLimit(String name) {
    return limits.stream().filter(limit -> limit.getName().equals(name)).findFirst();
  }

  /** {@return where the sentence comes from; never empty} */
  public List<Citation> getCitations() {
    return citations;
  }

  /**
   * The sentence a departure is told in, with the published numbers of a jurisdiction.
   *
   * @param locale the language
   * @param jurisdiction whose numbers
   * @return the sentence; a number that only a clinic sets is told by its limit's name, in brackets
   */
  public String getMessage(Locale locale, Jurisdiction jurisdiction) {
    Map<String, String> numbers = new TreeMap<>();
    for (Limit limit : limits) {
      numbers.put(
          limit.getName(),
          limit
              .findValue(jurisdiction)
              .map(BigDecimal::toPlainString)
              .orElse("[" + limit.getName() + "]"));
    }
    return Messages.format(locale, id, numbers);
  }

  void look(T value, Limits inForce, Concerns concerns) {
    check.look(value, inForce, concerns);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id.getText();
  }

  /**
   * Builds a {@link Rule}.
   *
   * @param <T> the type it judges
   */
  public static final class Builder<T> {
    private final RuleId id;
    private final Class<T> subject;
    private Severity severity = Severity.WARNING;
    private Moment moment = Moment.ALWAYS;
    private Responsible responsible = Responsible.CLINIC;
    private Set<Jurisdiction> jurisdictions = EnumSet.allOf(Jurisdiction.class);
    private final List<Limit> limits = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    private Builder(RuleId id, Class<T> subject) {
      this.id = id;
      this.subject = subject;
    }

    /** {@return this builder, with a severity} */
    public Builder<T> severity(Severity severity) {
      this.severity = severity;
      return this;
    }

    /** {@return this builder, with a moment} */
    public Builder<T> moment(Moment moment) {
      this.moment = moment;
      return this;
    }

    /** {@return this builder, with who can put a departure right; the clinic, until told} */
    public Builder<T> resolvedBy(Responsible responsible) {
      this.responsible = responsible;
      return this;
    }

    /** {@return this builder, for a rule that holds in one jurisdiction only} */
    public Builder<T> onlyIn(Jurisdiction jurisdiction) {
      this.jurisdictions = EnumSet.of(jurisdiction);
      return this;
    }

    /** {@return this builder, with one more limit} */
    public Builder<T> limit(Limit limit) {
      limits.add(limit);
      return this;
    }

    /**
     * Cites a source.
     *
     * @param source the source's key
     * @param place where in the source, or null for the source as a whole
     * @param grade the authority behind the statement
     * @param confidence how sure the library is that the source says so
     * @return this builder
     */
    public Builder<T> cite(
        String source, @Nullable String place, EvidenceGrade grade, Confidence confidence) {
      citations.add(
          Citation.builder()
              .source(source)
              .place(Optional.ofNullable(place))
              .grade(grade)
              .confidence(confidence)
              .build());
      return this;
    }

    /**
     * Finishes the rule.
     *
     * @param check what it looks for
     * @return the rule
     * @throws IllegalStateException if it cites nothing
     */
    public Rule<T> check(Check<T> check) {
      if (citations.isEmpty()) {
        throw new IllegalStateException(id + " cites no source");
      }
      return new Rule<>(this, check);
    }
  }
}
