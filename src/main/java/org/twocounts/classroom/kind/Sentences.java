package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.twocounts.words.Numerals;

/** Sentences that follow from the two counts of an election, and how one goes wrong in each. */
record Sentences(GivenVotes given, GivenVotes.Line person, int decimals) {
  private static final String ELECTORS_FOR_VOTES =
      "takes the share of electors for the share of votes";

  static List<TrueAndFalse> of(GivenVotes given, GivenVotes.Line person, int decimals) {
    Sentences sentences = new Sentences(given, person, decimals);
    return List.of(
        sentences.ofAll(),
        sentences.ofTwo(),
        sentences.ofElectors(),
        sentences.inPoints(),
        sentences.inPercent(),
        sentences.half());
  }

  private TrueAndFalse ofAll() {
    UnaryOperator<String> text = f -> f + "% of all votes were for " + person.name() + ".";
    Map<Amount, String> mistakes = new LinkedHashMap<>();
    mistakes.put(sentence(text, electors()), ELECTORS_FOR_VOTES);
    mistakes.put(sentence(text, two(given)), "leaves the votes for all others out of the whole");
    return of(
        text,
        this::all,
        quotient(person.votes(), given.total(), Amount.percent(all(given)).text()),
        mistakes);
  }

  private TrueAndFalse ofTwo() {
    UnaryOperator<String> text =
        f ->
            String.format(
                "%s%% of the votes for %s and %s were for %s.",
                f, given.first().name(), given.second().name(), person.name());
    Map<Amount, String> mistakes = new LinkedHashMap<>();
    mistakes.put(sentence(text, all(given)), "divides by all votes, not by those for the two");
    mistakes.put(sentence(text, electors()), ELECTORS_FOR_VOTES);
    long both = given.first().votes() + given.second().votes();
    return of(
        text,
        this::two,
        quotient(person.votes(), both, Amount.percent(two(given)).text()),
        mistakes);
  }

  private TrueAndFalse ofElectors() {
    UnaryOperator<String> text = f -> f + "% of the electors were for " + person.name() + ".";
    Map<Amount, String> mistakes = new LinkedHashMap<>();
    mistakes.put(sentence(text, all(given)), "takes the share of votes for the share of electors");
    mistakes.put(
        sentence(text, two(given)), "takes the two-party share of votes for a share of electors");
    int appointed = given.election().electorsAppointed();
    return of(
        text,
        g -> electors(),
        person.electors() + " ÷ " + appointed + " = " + Amount.percent(electors()).text() + ".",
        mistakes);
  }

  private TrueAndFalse inPoints() {
    UnaryOperator<String> text =
        f ->
            String.format(
                "%s led %s by %s percentage %s of all votes.",
                given.first().name(),
                given.second().name(),
                f,
                new BigDecimal(f).compareTo(BigDecimal.ONE) == 0 ? "point" : "points");
    Map<Amount, String> mistakes = new LinkedHashMap<>();
    mistakes.put(
        sentence(text, growth(given)), "gives percent of the rival\u2019s votes, not points");
    mistakes.put(
        sentence(
            text,
            Amount.percentOf(
                Math.abs(given.first().electors() - given.second().electors()),
                given.election().electorsAppointed(),
                decimals)),
        "takes the difference in electors for the lead in votes");
    return new TrueAndFalse(
        sentence(text, points(given)),
        List.of(
            sentence(text, points(given.exact())),
            sentence(text, ofShares(given)),
            sentence(text, ofShares(given.exact()))),
        quotient(lead(given), given.total(), Amount.points(points(given)).text()),
        points(given).signum() > 0,
        mistakes);
  }

  private TrueAndFalse inPercent() {
    UnaryOperator<String> text =
        f ->
            String.format(
                "%s had %s%% more votes than %s.", given.first().name(), f, given.second().name());
    Map<Amount, String> mistakes = new LinkedHashMap<>();
    mistakes.put(
        sentence(text, points(given)),
        "takes percentage points of all votes for percent of the rival\u2019s votes");
    mistakes.put(
        sentence(
            text,
            Amount.percentOf(
                lead(given), given.first().votes() + given.second().votes(), decimals)),
        "divides by the votes for both, not by the rival\u2019s");
    return of(
        text,
        this::growth,
        quotient(lead(given), given.second().votes(), Amount.percent(growth(given)).text()),
        mistakes);
  }

  private TrueAndFalse half() {
    boolean more = 2 * given.first().votes() > given.total();
    return new TrueAndFalse(
        half(more),
        List.of(half(2 * given.exact().first().votes() > given.exact().total())),
        String.format(
            "Half of %s is %s than %s.",
            given.amount(given.total()).text(),
            more ? "less" : "more",
            given.amount(given.first().votes()).text()),
        2 * given.first().votes() != given.total(),
        Map.of(
            half(!more),
            more
                ? "asks for half of all who might have voted"
                : "takes many votes, or the most, for more than half of them"));
  }

  private Amount half(boolean more) {
    return Amount.ranked(
        String.format(
            "%s than half of all votes were for %s.", more ? "More" : "Less", given.first().name()),
        Amount.half(BigDecimal.valueOf(100)).doubleValue());
  }

  private TrueAndFalse of(
      UnaryOperator<String> text,
      Function<GivenVotes, BigDecimal> figure,
      String proof,
      Map<Amount, String> mistakes) {
    return new TrueAndFalse(
        sentence(text, figure.apply(given)),
        List.of(sentence(text, figure.apply(given.exact()))),
        proof,
        true,
        mistakes);
  }

  private static Amount sentence(UnaryOperator<String> text, BigDecimal figure) {
    return Amount.ranked(text.apply(Numerals.of(figure)), figure.doubleValue());
  }

  /** The same person in votes given otherwise. */
  private GivenVotes.Line in(GivenVotes other) {
    return other.lines().get(given.lines().indexOf(person));
  }

  private BigDecimal all(GivenVotes votes) {
    return Amount.percentOf(in(votes).votes(), votes.total(), decimals);
  }

  private BigDecimal two(GivenVotes votes) {
    return Amount.percentOf(
        in(votes).votes(), votes.first().votes() + votes.second().votes(), decimals);
  }

  private BigDecimal electors() {
    return Amount.percentOf(person.electors(), given.election().electorsAppointed(), decimals);
  }

  private BigDecimal points(GivenVotes votes) {
    return Amount.percentOf(lead(votes), votes.total(), decimals);
  }

  /** The difference of two rounded shares. */
  private BigDecimal ofShares(GivenVotes votes) {
    return Amount.percentOf(votes.first().votes(), votes.total(), decimals)
        .subtract(Amount.percentOf(votes.second().votes(), votes.total(), decimals));
  }

  private BigDecimal growth(GivenVotes votes) {
    return Amount.percentOf(lead(votes), votes.second().votes(), decimals);
  }

  private static long lead(GivenVotes votes) {
    return votes.first().votes() - votes.second().votes();
  }

  private String quotient(long part, long whole, String result) {
    return given.amount(part).text() + " ÷ " + given.amount(whole).text() + " = " + result + ".";
  }
}
