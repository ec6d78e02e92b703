package org.twocounts.figure;

import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.twocounts.rule.apportionment.AlabamaParadox;
import org.twocounts.rule.apportionment.NewStatesParadox;
import org.twocounts.rule.apportionment.PopulationParadox;

/** The paradoxes of apportionment. */
public final class ParadoxFigures {
  private static final String GROWTH = "ratio";

  /** A larger House takes a seat from a state. */
  public static final class Alabama {
    public static final Figure<AlabamaParadox> HOUSE = SharedFigures.house(AlabamaParadox::house);
    public static final Figure<AlabamaParadox> STATE = SharedFigures.state(AlabamaParadox::state);

    public static final Figure<AlabamaParadox> SEATS_BEFORE =
        Figure.count(
            "seats_before", "seats", "Its seats in a House of one less.", AlabamaParadox::before);

    public static final Figure<AlabamaParadox> SEATS = SharedFigures.seats(AlabamaParadox::after);

    private Alabama() {}
  }

  /** A seat goes from a state that grew more to one that grew less. */
  public static final class Population {
    public static final Figure<PopulationParadox> HOUSE =
        SharedFigures.house(PopulationParadox::house);

    public static final Figure<PopulationParadox> LOSER =
        Figure.text("loser", "The state that loses a seat.", p -> p.loser().state());

    public static final Figure<PopulationParadox> LOSER_SEATS =
        Figure.text("loser_seats", "Its seats before and after.", p -> seats(p.loser()));

    public static final Figure<PopulationParadox> LOSER_GROWTH =
        Figure.number(
            "loser_growth", GROWTH, "Its people now for each before.", p -> p.loser().growth());

    public static final Figure<PopulationParadox> GAINER =
        Figure.text("gainer", "The state that gains a seat.", p -> p.winner().state());

    public static final Figure<PopulationParadox> GAINER_SEATS =
        Figure.text("gainer_seats", "The gainer's seats before and after.", p -> seats(p.winner()));

    public static final Figure<PopulationParadox> GAINER_GROWTH =
        Figure.number(
            "gainer_growth",
            GROWTH,
            "The gainer's people now for each before.",
            p -> p.winner().growth());

    private Population() {}

    private static String seats(PopulationParadox.Change change) {
      return change.seatsBefore() + " → " + change.seats();
    }
  }

  /** A state that joins with its fair share moves others' seats. */
  public static final class NewStates {
    public static final Figure<NewStatesParadox> HOUSE =
        SharedFigures.house(NewStatesParadox::house);

    public static final Figure<NewStatesParadox> JOINING =
        Figure.text("joining", "The state that joins.", NewStatesParadox::joining);

    public static final Figure<NewStatesParadox> SEATS_ADDED =
        Figure.count(
            "seats_added",
            "seats",
            "Seats with which it joins a House larger by as many.",
            NewStatesParadox::seatsAdded);

    public static final Figure<NewStatesParadox> CHANGES =
        Figure.text(
            "changes",
            "Other states whose seats change, before and after.",
            p ->
                p.changes().entrySet().stream()
                    .map(
                        e ->
                            e.getKey() + " " + e.getValue().before() + " → " + e.getValue().after())
                    .collect(Collectors.joining(", ")));

    private NewStates() {}
  }

  private ParadoxFigures() {}

  /** Which of the three. */
  public static <R> Figure<R> paradox(Function<R, String> value) {
    return Figure.text(
        "paradox",
        "Which paradox: alabama, population, new-states, or new-states-without for seats without"
            + " the joining state.",
        value);
  }

  /** By the one method. */
  public static <R> Figure<R> seatsHamilton(ToLongFunction<R> value) {
    return Figure.count("seats_hamilton", "seats", "House seats by Hamilton's method.", value);
  }

  /** By the other. */
  public static <R> Figure<R> seatsWebster(Function<R, OptionalLong> value) {
    return Figure.optionalCount(
        "seats_webster", "seats", "House seats by Webster's method.", value);
  }
}
