package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.StateLeader;
import org.twocounts.classroom.kind.Saying.Form;
import org.twocounts.model.StateResult;

/**
 * What may be said of the two counts of an election: each form of words with the figure that
 * belongs there, and with figures that a slip puts there.
 */
final class Sayings {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final GivenVotes given;
  private final int decimals;
  private final List<Saying> found = new ArrayList<>();

  private Sayings(GivenVotes given, int decimals) {
    this.given = given;
    this.decimals = decimals;
  }

  /** All of them, but for sentences that are right by one way and wrong by another. */
  static List<Saying> of(GivenVotes given, int decimals) {
    Sayings sayings = new Sayings(given, decimals);
    Stream.of(given.first(), given.president()).distinct().forEach(sayings::ofAll);
    Stream.of(given.first(), given.president()).distinct().forEach(sayings::ofElectors);
    sayings.ofTwo();
    sayings.more();
    sayings.majority();
    sayings.states();
    sayings.both();
    List<Saying> all = sayings.found;
    return all.stream()
        .filter(s -> all.stream().filter(o -> o.text().equals(s.text())).count() == 1)
        .toList();
  }

  private void right(Form form, String proof, Object... words) {
    found.add(form.says(Optional.empty(), proof, words));
  }

  private void wrong(Form form, Slip slip, String proof, Object... words) {
    found.add(form.says(Optional.of(slip), proof, words));
  }

  private void ofAll(GivenVotes.Line line) {
    BigDecimal right = share(line.votes(), given.total());
    BigDecimal electors = electors(line);
    String name = line.name();
    right(Form.OF_ALL, counts(line), percent(right), name);
    if (areApart(right, electors)) {
      wrong(Form.OF_ALL, Slip.ELECTORS_FOR_VOTES, counts(line), percent(electors), name);
    }
    if (line.equals(given.first()) && areApart(right, two())) {
      wrong(Form.OF_ALL, Slip.TWO_FOR_ALL, beside(right), percent(two()), name);
    }
  }

  private void ofElectors(GivenVotes.Line line) {
    BigDecimal right = electors(line);
    BigDecimal votes = share(line.votes(), given.total());
    String name = line.name();
    if (areApart(right, votes)) {
      right(Form.OF_ELECTORS, counts(line), percent(right), name);
      wrong(Form.OF_ELECTORS, Slip.ELECTORS_FOR_VOTES, counts(line), percent(votes), name);
    }
  }

  private void ofTwo() {
    String first = given.first().name();
    String second = given.second().name();
    BigDecimal all = share(given.first().votes(), given.total());
    if (areApart(two(), all)) {
      right(Form.OF_TWO, beside(all), percent(two()), first, second, first);
      wrong(Form.OF_TWO, Slip.TWO_FOR_ALL, beside(all), percent(all), first, second, first);
    }
  }

  private void more() {
    String first = given.first().name();
    String second = given.second().name();
    long lead = given.first().votes() - given.second().votes();
    BigDecimal points = share(lead, given.total());
    BigDecimal growth = share(lead, given.second().votes());
    if (points.signum() > 0) {
      String proof =
          String.format(
              "The lead is %s of all votes; it is %s of %s\u2019s votes.",
              Amount.points(points).text(), percent(growth), second);
      right(Form.MORE, proof, first, percent(growth), second);
      wrong(Form.MORE, Slip.POINTS_FOR_PERCENT, proof, first, percent(points), second);
    }
  }

  private void majority() {
    String first = given.first().name();
    boolean half = 2 * given.first().votes() > given.total();
    String proof =
        String.format(
            "%s had %s of %s votes: most of all candidates, and %s than half.",
            first,
            given.amount(given.first().votes()).text(),
            given.amount(given.total()).text(),
            half ? "more" : "less");
    found.add(
        Form.MAJORITY.says(
            Optional.of(Slip.MOST_FOR_HALF).filter(slip -> !half), proof, first, first));
  }

  private void states() {
    List<StateResult> voting = Material.voting(given.election());
    String ofStates =
        given.election().withCapital()
            ? " states (the District of Columbia among them)"
            : " states that held a popular vote";
    String proof =
        String.format(
            "%s had the most votes: %s.",
            given.first().name(), given.amount(given.first().votes()).text());
    for (GivenVotes.Line line : given.lines()) {
      boolean leads = line.equals(given.first());
      long led =
          voting.stream().filter(s -> StateLeader.of(s).equals(Optional.of(line.name()))).count();
      if (2 * led > voting.size()) {
        found.add(
            Form.STATES.says(
                Optional.of(Slip.STATES_FOR_PEOPLE).filter(slip -> !leads),
                proof,
                line.name(),
                led,
                voting.size(),
                ofStates));
      }
    }
  }

  private void both() {
    GivenVotes.Line president = given.president();
    GivenVotes.Line rival = president.equals(given.first()) ? given.second() : given.first();
    String share = percent(share(president.votes(), given.total()));
    BigDecimal rivals = share(rival.votes(), given.total());
    BigDecimal others = HUNDRED.subtract(share(president.votes(), given.total()));
    if (areApart(rivals, others)) {
      String proof =
          String.format(
              "%s had %s and %s %s; the rest went to others.",
              president.name(), share, rival.name(), percent(rivals));
      right(Form.BOTH, proof, share, president.name(), percent(rivals), rival.name());
      wrong(
          Form.BOTH,
          Slip.REST_FOR_RIVAL,
          proof,
          share,
          president.name(),
          percent(others),
          rival.name());
    }
  }

  private String counts(GivenVotes.Line line) {
    return String.format(
        "%s had %s of all votes, and %s of the electors.",
        line.name(), percent(share(line.votes(), given.total())), percent(electors(line)));
  }

  /** The first candidate's share of the votes for two, beside that of all. */
  private String beside(BigDecimal all) {
    return String.format(
        "%s had %s of the votes for the first two, and %s of all votes.",
        given.first().name(), percent(two()), percent(all));
  }

  /** The first candidate's share of the votes for the first two. */
  private BigDecimal two() {
    return share(given.first().votes(), given.first().votes() + given.second().votes());
  }

  private BigDecimal electors(GivenVotes.Line line) {
    return share(line.electors(), given.election().electorsAppointed());
  }

  private BigDecimal share(long part, long whole) {
    return Amount.percentOf(part, whole, decimals);
  }

  private static String percent(BigDecimal share) {
    return Amount.percent(share).text();
  }

  /** By a percentage point, which no rounding makes. */
  private static boolean areApart(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(BigDecimal.ONE) > 0;
  }
}
