package org.twocounts.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twocounts.model.Labelled;
import org.twocounts.rule.Outcome.ContingentElection;
import org.twocounts.rule.Outcome.Elected;

/** What it takes to be elected, and who chooses if nobody has it. */
public enum DecisionRule implements Labelled {
  /** More than half of all electors; else the House, among the first three (12th Amendment). */
  MAJORITY("majority", Needed.MORE_THAN_HALF, "the House of Representatives", 3),

  /**
   * 1789-1800: the votes of more than half the electors, and more than anyone else; else the House,
   * among those tied or, if nobody has so many, the first five (Art. II sec. 1).
   */
  TWO_VOTES("two-votes-per-elector", Needed.MORE_THAN_HALF, "the House of Representatives", 5),

  /** More than half of all electors; else both Houses sitting as one, among the first three. */
  MAJORITY_ELSE_CONGRESS("majority-else-congress", Needed.MORE_THAN_HALF, "Congress", 3),

  /** More than half of all electors; else a second vote of the people between the first two. */
  MAJORITY_ELSE_RUNOFF("majority-else-runoff", Needed.MORE_THAN_HALF, "a runoff", 2),

  /** Most electors and two fifths of all; else both Houses sitting as one, among the first two. */
  FORTY_PERCENT_ELSE_CONGRESS("forty-percent-else-congress", Needed.TWO_FIFTHS, "Congress", 2),

  /** Most votes and two fifths of all; else a second vote of the people between the first two. */
  FORTY_PERCENT_ELSE_RUNOFF("forty-percent-else-runoff", Needed.TWO_FIFTHS, "a runoff", 2),

  /** Most votes, however few. */
  PLURALITY("plurality", Needed.MOST, "a second vote", 2);

  private final String label;
  private final Needed needed;
  private final String body;
  private final int places;

  DecisionRule(String label, Needed needed, String body, int places) {
    this.label = label;
    this.needed = needed;
    this.body = body;
    this.places = places;
  }

  /** What it takes, beside having more than anyone else. */
  private enum Needed {
    MORE_THAN_HALF("majority"),
    TWO_FIFTHS("plurality of two fifths"),
    MOST("plurality");

    private final String words;

    String of(String all, String majority) {
      return switch (this) {
        case MORE_THAN_HALF -> "More than half of " + all + ": " + majority;
        case TWO_FIFTHS -> "Two fifths of " + all + " elect whoever has most";
        case MOST -> "Of " + all + " most elect";
      };
    }

    Needed(String words) {
      this.words = words;
    }

    boolean isMetBy(Rational electors, Rational all) {
      return switch (this) {
        case MORE_THAN_HALF -> electors.times(2).compareTo(all) > 0;
        case TWO_FIFTHS -> electors.times(5).compareTo(all.times(2)) >= 0;
        case MOST -> true;
      };
    }
  }

  @Override
  public String label() {
    return label;
  }

  /**
   * What it takes, in words.
   *
   * @param all electors, as they are printed
   * @param majority the fewest that are more than half, as they are printed
   */
  public String needed(String all, String majority) {
    return needed.of(all, majority);
  }

  /**
   * Decides.
   *
   * @param standings in any order
   * @param all electors appointed, those that nobody won included
   */
  public Outcome decide(List<ElectorTotal> standings, Rational all) {
    List<ElectorTotal> persons =
        standings.stream()
            .filter(ElectorTotal::person)
            .filter(s -> s.electors().compareTo(Rational.ZERO) > 0)
            .sorted(
                Comparator.comparing(ElectorTotal::electors)
                    .reversed()
                    .thenComparing(ElectorTotal::candidate))
            .toList();
    if (persons.isEmpty()) {
      return new ContingentElection(body, List.of(), "nobody won electors");
    }
    Rational most = persons.get(0).electors();
    List<String> first = tiedWith(persons, most);
    if (!needed.isMetBy(most, all) || hasNoMoreThanASlate(most, standings)) {
      return new ContingentElection(body, firstPlaces(persons), "no " + needed.words);
    }
    return first.size() == 1
        ? new Elected(first.get(0), needed.words)
        : new ContingentElection(body, first, "a tie for first place");
  }

  /** Unpledged electors can be a group as large as any; they elect, and are not elected. */
  private static boolean hasNoMoreThanASlate(Rational most, List<ElectorTotal> standings) {
    return standings.stream().anyMatch(s -> !s.person() && s.electors().compareTo(most) >= 0);
  }

  private static List<String> tiedWith(List<ElectorTotal> persons, Rational electors) {
    return persons.stream()
        .filter(s -> s.electors().compareTo(electors) == 0)
        .map(ElectorTotal::candidate)
        .toList();
  }

  private List<String> firstPlaces(List<ElectorTotal> persons) {
    Optional<Rational> last =
        persons.size() < places
            ? Optional.empty()
            : Optional.of(persons.get(places - 1).electors());
    return persons.stream()
        .filter(s -> last.isEmpty() || s.electors().compareTo(last.get()) >= 0)
        .map(ElectorTotal::candidate)
        .toList();
  }
}
