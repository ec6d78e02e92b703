package org.twocounts.classroom.hunt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.classroom.Asking;
import org.twocounts.classroom.Clue;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.HuntSheet;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.Dice;
import org.twocounts.classroom.kind.HomeFocus;
import org.twocounts.classroom.kind.Material;
import org.twocounts.classroom.kind.Remarks;
import org.twocounts.classroom.kind.TaskDraw;
import org.twocounts.classroom.kind.TaskDraw.Drawn;
import org.twocounts.classroom.kind.TaskMaker;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;

/** Makes scavenger hunts. */
public final class HuntMaker extends TaskMaker<ClueKind, HuntSheet> {
  private final Map<Hunt, List<Trail>> trails = new HashMap<>();

  /** Begins with a record of which a part only is asked about. */
  public HuntMaker(ElectionRecord record, Focus focus) {
    super(record, focus, ClueKinds.ALL);
  }

  private record Hunt(ClueKind kind, Focus held, Level level) {}

  @Override
  public Asking asking() {
    return Asking.HUNT;
  }

  @Override
  public HuntSheet draw(Topic topic, Level level, int tasks, long seed) {
    Focus held = HomeFocus.of(topic, focus(), record());
    HuntGround ground = HuntGround.of(new Material(record(), held), level);
    Dice dice = Dice.ofSheet(asking(), topic, level, seed);
    TaskDraw<ClueKind, Clue> draw =
        new TaskDraw<>(
            kinds(topic, level, held, dice),
            dice,
            kind -> draw(kind, held, ground, dice),
            Clue::subject);
    List<Drawn<ClueKind, Clue>> drawn = draw.upTo(tasks);
    return new HuntSheet(
        topic,
        level,
        held,
        seed,
        ground.sentence(),
        drawn.stream().map(Drawn::task).toList(),
        caveats(drawn, ground));
  }

  private Optional<Clue> draw(ClueKind kind, Focus held, HuntGround ground, Dice dice) {
    List<Trail> found =
        trails.computeIfAbsent(
            new Hunt(kind, held, ground.level()), hunt -> kind.trails().apply(ground));
    return found.isEmpty()
        ? Optional.empty()
        : dice.pick(found).draw(kind.id(), ground.level(), dice);
  }

  /**
   * What changes the meaning of figures wherever is hunted, in one sentence: more would tell where
   * to look.
   */
  private List<String> caveats(List<Drawn<ClueKind, Clue>> drawn, HuntGround ground) {
    Set<CaveatMeasure> measures = new TreeSet<>();
    drawn.forEach(d -> measures.addAll(d.kind().measures()));
    Shown shown = Shown.of(measures).ofElections(ground.elections());
    if (ground.material().state().isPresent()) {
      shown = shown.ofState(ground.material().state().get().state());
    }
    List<Caveat> caveats = StandingCaveats.of(record()).belongingTo(shown);
    List<String> sentences = new ArrayList<>(Remarks.on(ground.elections(), measures));
    if (!caveats.isEmpty()) {
      sentences.add(Caveat.inOneSentence(caveats));
    }
    return sentences;
  }
}
