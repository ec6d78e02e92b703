package org.twocounts.classroom.order;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.TaskKind;
import org.twocounts.classroom.kind.Unit;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.words.Numerals;

/** Elections in order of shares and leads in the nation. */
final class NationalOrderings {
  private static final Set<CaveatMeasure> VOTES = Set.of(CaveatMeasure.POPULAR_VOTE);
  private static final Set<CaveatMeasure> ELECTORS = Set.of(CaveatMeasure.ELECTORS);
  private static final Set<CaveatMeasure> BOTH =
      Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS);
  private static final String ALL_VOTES = "All votes";

  static final List<OrderingKind> ALL =
      List.of(
          nation("lead-in-points", Topic.MARGINS, VOTES, OrderingKind.ALL, Made::leadInPoints),
          nation("share-of-votes", Topic.MARGINS, VOTES, OrderingKind.ALL, Made::shareOfVotes),
          nation(
              "lead-in-votes",
              Topic.MARGINS,
              VOTES,
              EnumSet.of(Level.MIDDLE_SCHOOL, Level.HIGH_SCHOOL),
              Made::leadInVotes),
          nation(
              "share-of-electors", Topic.SPLITS, ELECTORS, OrderingKind.ALL, Made::shareOfElectors),
          nation("shares-apart", Topic.SPLITS, BOTH, OrderingKind.ALL, Made::sharesApart),
          nation("presidents-lead", Topic.SPLITS, VOTES, OrderingKind.ALL, Made::presidentsLead));

  private NationalOrderings() {}

  private static OrderingKind nation(
      String id,
      Topic topic,
      Set<CaveatMeasure> measures,
      Set<Level> levels,
      Function<Made, Deck> deck) {
    return new OrderingKind(
        id,
        topic,
        measures,
        levels,
        TaskKind.Scope.NATION,
        (material, level) ->
            List.of(deck.apply(new Made(CountedElection.of(material, level), level))));
  }

  /** A deck of elections in the making. */
  private record Made(List<CountedElection> elections, Level level) {

    Deck leadInPoints() {
      return deck(
          "the lead in votes, in percentage points",
          "The lead is the first candidate\u2019s votes less the second\u2019s, as a share of all"
              + " votes for President. The first had the most votes, the second the next most.",
          List.of(heading("First"), heading("Second"), heading(ALL_VOTES)),
          Unit.POINTS,
          n -> lead(n, n.pair(), n.first(), n.second()));
    }

    Deck presidentsLead() {
      return deck(
          "the President\u2019s lead in votes, in percentage points",
          "The lead is the President\u2019s votes less those of the best other candidate, as a"
              + " share of all votes for President. It is below zero where the other had more.",
          List.of(heading("President"), heading("Best other"), heading(ALL_VOTES)),
          Unit.SIGNED_POINTS,
          n ->
              lead(
                  n,
                  n.presidents(),
                  n.president(),
                  n.popular().bestOtherThan(n.president()).orElseThrow()));
    }

    private Deck.Source lead(CountedElection n, String name, String one, String other) {
      long lead = n.given(n.votes(one)) - n.given(n.votes(other));
      return source(
          n,
          name,
          List.of(n.cell(n.votes(one)), n.cell(n.votes(other)), n.cell(n.total())),
          ExactFigure.percent(n.votes(one) - n.votes(other), n.total()),
          new Found(
              n.givenPercent(lead, level.decimals()),
              n.leadInAll(n.votes(one), n.votes(other), n.total())));
    }

    Deck shareOfVotes() {
      return deck(
          "the President\u2019s share of all votes",
          "The share is the President\u2019s votes in percent of all votes for President.",
          List.of(heading("President"), heading(ALL_VOTES)),
          Unit.PERCENT,
          n -> {
            long votes = n.votes(n.president());
            return source(
                n,
                n.presidents(),
                List.of(n.cell(votes), n.cell(n.total())),
                ExactFigure.percent(votes, n.total()),
                new Found(
                    n.givenPercent(n.given(votes), level.decimals()),
                    n.cell(votes) + " ÷ " + n.cell(n.total())));
          });
    }

    Deck leadInVotes() {
      boolean millions = level == Level.MIDDLE_SCHOOL;
      return deck(
          "the lead in votes",
          "The lead is the first candidate\u2019s votes less the second\u2019s. The first had the"
              + " most votes, the second the next most.",
          List.of(heading("First"), heading("Second")),
          millions ? Unit.MILLIONS : Unit.VOTES,
          n -> {
            long one = n.votes(n.first());
            long other = n.votes(n.second());
            long given = n.given(one) - n.given(other);
            ExactFigure exact =
                millions
                    ? new ExactFigure(one - other, n.scale().divisor())
                    : ExactFigure.of(one - other);
            ExactFigure found =
                millions ? new ExactFigure(given, n.scale().divisor()) : ExactFigure.of(given);
            return source(
                n,
                n.pair(),
                List.of(n.cell(one), n.cell(other)),
                exact,
                new Found(
                    found.rounded(n.scale().decimals()), n.cell(one) + " − " + n.cell(other)));
          });
    }

    Deck shareOfElectors() {
      return deck(
          "the President\u2019s share of the electors",
          "The share is the electoral votes counted for the President in percent of the electors"
              + " appointed.",
          List.of("President", "Appointed"),
          Unit.PERCENT,
          n -> {
            ExactFigure share = ExactFigure.percent(n.electors(), n.appointed());
            return source(
                n,
                n.presidents(),
                List.of(String.valueOf(n.electors()), String.valueOf(n.appointed())),
                share,
                Found.percent(n.electors(), n.appointed(), level.decimals()));
          });
    }

    /** Shares are given, but at college what they follow from. */
    Deck sharesApart() {
      boolean given = level != Level.COLLEGE;
      return deck(
          "how much larger the President\u2019s share of the electors was than the share of the"
              + " votes",
          "Take the President\u2019s share of all votes for President away from the share of the"
              + " electors appointed, in percentage points.",
          given
              ? List.of("Of electors (%)", "Of votes (%)")
              : List.of(
                  "President\u2019s electors", "Appointed", "President\u2019s votes", ALL_VOTES),
          Unit.SIGNED_POINTS,
          n -> {
            long votes = n.votes(n.president());
            ExactFigure electors = ExactFigure.percent(n.electors(), n.appointed());
            ExactFigure popular = ExactFigure.percent(votes, n.total());
            Found apart = Found.difference(electors, popular, level.decimals());
            return source(
                n,
                n.presidents(),
                given
                    ? List.of(
                        Numerals.of(electors.rounded(level.decimals())),
                        Numerals.of(popular.rounded(level.decimals())))
                    : List.of(
                        String.valueOf(n.electors()),
                        String.valueOf(n.appointed()),
                        n.cell(votes),
                        n.cell(n.total())),
                electors.minus(popular),
                given ? apart : new Found(apart.value(), shares(n) + apart.work()));
          });
    }

    private String shares(CountedElection n) {
      long votes = n.votes(n.president());
      Found electors = Found.percent(n.electors(), n.appointed(), level.decimals());
      Found popular = Found.percent(votes, n.total(), level.decimals());
      return String.format(
          "%s = %s; %s = %s; ",
          electors.work(),
          Unit.PERCENT.text(electors.value()),
          popular.work(),
          Unit.PERCENT.text(popular.value()));
    }

    private String heading(String whose) {
      return CountedElection.heading(whose, level);
    }

    private Deck deck(
        String figure,
        String definition,
        List<String> columns,
        Unit unit,
        Function<CountedElection, Deck.Source> card) {
      return new Deck(
          "",
          String.format("Put these elections in order of %s, largest first.", figure),
          definition,
          Deck.headings("Election", columns),
          unit,
          elections.stream().map(card).toList());
    }

    private static Deck.Source source(
        CountedElection n, String name, List<String> given, ExactFigure exact, Found found) {
      return new Deck.Source(name, given, exact, found, List.of(n.year()), Optional.empty());
    }
  }
}
