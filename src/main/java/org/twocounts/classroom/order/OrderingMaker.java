package org.twocounts.classroom.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.classroom.Asking;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Ordering;
import org.twocounts.classroom.OrderingSheet;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.Dice;
import org.twocounts.classroom.kind.HomeFocus;
import org.twocounts.classroom.kind.Material;
import org.twocounts.classroom.kind.Remarks;
import org.twocounts.classroom.kind.TaskDraw;
import org.twocounts.classroom.kind.TaskMaker;
import org.twocounts.model.ElectionRecord;

/** Makes sheets of cards to be put in order. */
public final class OrderingMaker extends TaskMaker<OrderingKind, OrderingSheet> {
  private final Map<Deal, List<Deck>> decks = new HashMap<>();

  /** Begins with a record of which a part only is asked about. */
  public OrderingMaker(ElectionRecord record, Focus focus) {
    super(record, focus, OrderingKinds.ALL);
  }

  private record Deal(OrderingKind kind, Focus held, Level level) {}

  @Override
  public Asking asking() {
    return Asking.ORDER;
  }

  @Override
  public OrderingSheet draw(Topic topic, Level level, int tasks, long seed) {
    Focus held = HomeFocus.of(topic, focus(), record());
    Dice dice = Dice.ofSheet(asking(), topic, level, seed);
    TaskDraw<OrderingKind, OrderingDraw.Drawn> draw =
        new TaskDraw<>(
            kinds(topic, level, held, dice),
            dice,
            kind -> new OrderingDraw(kind, level, dice).from(decks(kind, held, level)),
            drawn -> drawn.ordering().kind() + " " + drawn.ordering().subject());
    return new OrderingSheet(
        topic,
        level,
        held,
        seed,
        draw.upTo(tasks).stream().map(d -> withCaveats(d.kind(), d.task())).toList());
  }

  private List<Deck> decks(OrderingKind kind, Focus held, Level level) {
    return decks.computeIfAbsent(
        new Deal(kind, held, level),
        deal ->
            kind.decks().apply(new Material(record(), held), level).stream()
                .filter(deck -> deck.cards().size() >= Ordering.LEAST_CARDS)
                .toList());
  }

  private Ordering withCaveats(OrderingKind kind, OrderingDraw.Drawn drawn) {
    Shown shown = Shown.of(kind.measures());
    for (Deck.Source source : drawn.sources()) {
      shown = shown.in(source.years()).byCensuses(source.years());
      Optional<String> state = source.state();
      shown = state.isPresent() ? shown.ofState(state.get()) : shown;
    }
    List<String> sentences =
        new ArrayList<>(
            Remarks.on(
                shown.elections().stream().flatMap(y -> record().findElection(y).stream()).toList(),
                kind.measures()));
    sentences.addAll(Caveat.inWords(StandingCaveats.of(record()).belongingTo(shown)));
    return drawn.ordering().withCaveats(sentences);
  }
}
