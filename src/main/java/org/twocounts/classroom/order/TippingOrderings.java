package org.twocounts.classroom.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.classroom.kind.Material;
import org.twocounts.classroom.kind.TaskKind;
import org.twocounts.classroom.kind.Unit;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.model.Margin;
import org.twocounts.words.Numerals;

/** Elections in order of how near the majority was. */
final class TippingOrderings {
  private static final Set<CaveatMeasure> TIPPING = Set.of(CaveatMeasure.TIPPING);
  private static final String LEAD =
      "The winner\u2019s lead over the rival in the tipping-point state (the state with which the"
          + " winner reached the majority, from the largest lead downward)";

  static final List<OrderingKind> ALL =
      List.of(
          kind("tipping-margin", OrderingKind.ALL, TippingOrderings::margins),
          kind("beyond-the-majority", OrderingKind.ALL, TippingOrderings::beyond),
          kind("tipping-beside-nation", OrderingKind.ALL, TippingOrderings::besideTheNation));

  private TippingOrderings() {}

  private interface Decks {
    Deck of(List<TippingPoint> points, Material material, Level level);
  }

  private static OrderingKind kind(String id, Set<Level> levels, Decks decks) {
    return new OrderingKind(
        id,
        Topic.TIPPING_POINT,
        TIPPING,
        levels,
        TaskKind.Scope.NATION,
        (material, level) -> List.of(decks.of(points(material.elections(level)), material, level)));
  }

  private static List<TippingPoint> points(List<Election> elections) {
    return elections.stream().flatMap(election -> find(election).stream()).toList();
  }

  private static Optional<TippingPoint> find(Election election) {
    try {
      return Optional.of(TippingPoint.of(election, TippingOptions.STANDARD));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static Deck margins(List<TippingPoint> points, Material material, Level level) {
    return deck(
        "the winner\u2019s lead in the tipping-point state, in percentage points",
        LEAD + ", as a share of all votes there.",
        List.of("Lead in votes", "All votes there"),
        Unit.SIGNED_POINTS,
        points,
        point -> {
          Margin lead = lead(point);
          ExactFigure exact = percent(lead);
          return source(
              point,
              name(point, material),
              List.of(Numerals.of(lead.votes()), Numerals.of(lead.of())),
              exact,
              Found.percent(lead.votes(), lead.of(), level.decimals()));
        });
  }

  private static Deck beyond(List<TippingPoint> points, Material material, Level level) {
    return deck(
        "how many electors the winner won beyond a majority",
        "A majority is the least whole number above half of the electors appointed.",
        List.of("Electors won", "Appointed"),
        Unit.ELECTORS,
        points,
        point -> {
          Map<String, Integer> won = point.contest().electorsWon().totals();
          int winners = won.get(point.contest().winner());
          int appointed = point.contest().election().electorsAppointed();
          int majority = appointed / 2 + 1;
          ExactFigure exact = ExactFigure.of(winners - majority);
          return source(
              point,
              pair(point),
              List.of(String.valueOf(winners), String.valueOf(appointed)),
              exact,
              new Found(
                  exact.rounded(0),
                  String.format(
                      "a majority of %s is %s; %s − %s", appointed, majority, winners, majority)));
        });
  }

  private static Deck besideTheNation(List<TippingPoint> points, Material material, Level level) {
    return deck(
        "how much larger the winner\u2019s lead was in the tipping-point state than in the nation",
        LEAD
            + " less that in the nation, in percentage points. It is below zero where the nation"
            + " was the better one for the winner.",
        List.of("Lead there (points)", "In the nation (points)"),
        Unit.SIGNED_POINTS,
        points,
        point -> {
          ExactFigure there = percent(lead(point));
          ExactFigure nation = percent(point.nationalMargin());
          return source(
              point,
              name(point, material),
              List.of(
                  Numerals.signed(there.rounded(level.decimals())),
                  Numerals.signed(nation.rounded(level.decimals()))),
              there.minus(nation),
              Found.difference(there, nation, level.decimals()));
        });
  }

  private static Margin lead(TippingPoint point) {
    return point.tipping().get(0).margin().orElseThrow();
  }

  private static ExactFigure percent(Margin margin) {
    return ExactFigure.percent(margin.votes(), margin.of());
  }

  private static String name(TippingPoint point, Material material) {
    return pair(point) + " (" + material.titleOf(point.tipping().get(0).unit()) + ")";
  }

  private static String pair(TippingPoint point) {
    return String.format(
        "%s, %s against %s",
        point.contest().election().year(),
        FamilyName.of(point.contest().winner()),
        FamilyName.of(point.contest().rival()));
  }

  private static Deck deck(
      String figure,
      String definition,
      List<String> columns,
      Unit unit,
      List<TippingPoint> points,
      Function<TippingPoint, Deck.Source> card) {
    return new Deck(
        "",
        "Put these elections in order of " + figure + ", largest first.",
        definition,
        Deck.headings("Election", columns),
        unit,
        points.stream().map(card).toList());
  }

  private static Deck.Source source(
      TippingPoint point, String name, List<String> given, ExactFigure exact, Found found) {
    return new Deck.Source(
        name, given, exact, found, List.of(point.contest().election().year()), Optional.empty());
  }
}
