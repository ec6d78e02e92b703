package org.twocounts.classroom.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.analysis.PopularVote;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.HomeElection;
import org.twocounts.classroom.kind.Material;
import org.twocounts.classroom.kind.TaskKind;
import org.twocounts.classroom.kind.Unit;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Margin;
import org.twocounts.model.State;
import org.twocounts.words.Numerals;

/** Elections of one state in order of its votes. */
final class HomeOrderings {
  private static final Set<CaveatMeasure> VOTES = Set.of(CaveatMeasure.STATE_VOTES);

  static final List<OrderingKind> ALL =
      List.of(
          home("lead-in-the-state", VOTES, OrderingKind.ALL, Made::leads),
          home("share-in-the-state", VOTES, OrderingKind.ALL, Made::shares),
          home("votes-per-elector", VOTES, OrderingKind.ALL, Made::votesPerElector),
          home(
              "lead-beside-the-nation",
              Set.of(CaveatMeasure.STATE_VOTES, CaveatMeasure.POPULAR_VOTE),
              OrderingKind.UPPER,
              Made::besideTheNation));

  private HomeOrderings() {}

  private static OrderingKind home(
      String id, Set<CaveatMeasure> measures, Set<Level> levels, Function<Made, Deck> deck) {
    return new OrderingKind(
        id,
        Topic.YOUR_STATE,
        measures,
        levels,
        TaskKind.Scope.STATE,
        (material, level) ->
            material.state().stream()
                .map(state -> deck.apply(Made.of(state, material, level)))
                .toList());
  }

  /** An election of the state with its lead. */
  private record Home(HomeElection election, LeadOfState lead) {
    int year() {
      return election.year();
    }

    ExactFigure inTheNation() {
      Margin margin = PopularVote.of(election.election()).marginOf(lead.leader()).orElseThrow();
      return ExactFigure.percent(margin.votes(), margin.of());
    }
  }

  /** A deck in the making. */
  private record Made(String state, List<Home> homes, Level level) {
    static Made of(State state, Material material, Level level) {
      return new Made(
          material.nameOf(state.state()),
          HomeElection.of(material, level).stream()
              .flatMap(
                  home ->
                      LeadOfState.of(home.result(), level).stream()
                          .map(lead -> new Home(home, lead)))
              .toList(),
          level);
    }

    Deck leads() {
      return deck(
          String.format("the lead in votes in %s, in percentage points", state),
          LeadOfState.DEFINITION,
          LeadOfState.columns(level),
          Unit.POINTS,
          home -> source(home, home.lead().cells(), home.lead().exact(), home.lead().found()));
    }

    Deck shares() {
      return deck(
          String.format("the share of votes in %s of whoever led there", state),
          "The share is the leader\u2019s votes in the state in percent of all votes there.",
          List.of(LeadOfState.columns(level).get(0), LeadOfState.columns(level).get(2)),
          Unit.PERCENT,
          home ->
              source(
                  home,
                  List.of(home.lead().cells().get(0), home.lead().cells().get(2)),
                  home.lead().share(),
                  home.lead().foundShare()));
    }

    Deck votesPerElector() {
      boolean thousands = level == Level.MIDDLE_SCHOOL;
      return deck(
          String.format("how many votes were cast in %s for each of its electors", state),
          "Divide all votes in the state by its electors.",
          List.of(LeadOfState.columns(level).get(2), "Electors"),
          thousands ? Unit.THOUSANDS : Unit.VOTES,
          home -> {
            long electors = home.election().result().electorsAppointed();
            String all = home.lead().cells().get(2);
            return source(
                home,
                List.of(all, String.valueOf(electors)),
                new ExactFigure(home.lead().all(), electors * (thousands ? 1_000 : 1)),
                new Found(
                    new ExactFigure(home.lead().given(home.lead().all()), electors).rounded(0),
                    all + " ÷ " + electors));
          });
    }

    Deck besideTheNation() {
      return deck(
          String.format(
              "how much larger the lead in %s was than the same person\u2019s in the nation",
              state),
          "Take the lead in the nation, in percentage points, away from the lead in the state. In"
              + " the nation it is the lead over the best other candidate, below zero where"
              + " another led.",
          List.of("In the state (points)", "In the nation (points)"),
          Unit.SIGNED_POINTS,
          home -> {
            ExactFigure here = home.lead().exact();
            ExactFigure nation = home.inTheNation();
            return source(
                home,
                List.of(
                    Numerals.signed(here.rounded(level.decimals())),
                    Numerals.signed(nation.rounded(level.decimals()))),
                here.minus(nation),
                Found.difference(here, nation, level.decimals()));
          });
    }

    private Deck deck(
        String figure,
        String definition,
        List<String> columns,
        Unit unit,
        Function<Home, Deck.Source> card) {
      return new Deck(
          "",
          "Put these elections in order of " + figure + ", largest first.",
          definition,
          Deck.headings("Election", columns),
          unit,
          homes.stream()
              .filter(home -> home.election().result().electorsAppointed() > 0)
              .map(card)
              .toList());
    }

    private static Deck.Source source(
        Home home, List<String> given, ExactFigure exact, Found found) {
      return new Deck.Source(
          home.year() + ", " + home.lead().leader(),
          given,
          exact,
          found,
          List.of(home.year()),
          Optional.of(home.lead().state().state()));
    }
  }
}
