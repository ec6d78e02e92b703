package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.twocounts.classroom.Focus;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.Worksheet;
import org.twocounts.classroom.kind.TaskKind.Scope;
import org.twocounts.model.ElectionRecord;

/**
 * Makes worksheets of one way of asking, whose kinds of tasks each say where they belong.
 *
 * @param <K> kinds of tasks
 * @param <S> sheets
 */
public abstract class TaskMaker<K extends TaskKind, S extends Worksheet>
    implements WorksheetMaker<S> {
  private final ElectionRecord record;
  private final Focus focus;
  private final List<K> kinds;

  /** Begins with a record of which a part only is asked about, and with every kind there is. */
  protected TaskMaker(ElectionRecord record, Focus focus, List<K> kinds) {
    this.record = record;
    this.focus = focus;
    this.kinds = List.copyOf(kinds);
  }

  /** All that is recorded. */
  protected final ElectionRecord record() {
    return record;
  }

  @Override
  public final Focus focus() {
    return focus;
  }

  @Override
  public final List<Topic> topics(Level level) {
    return topics(level, kind -> true);
  }

  @Override
  public final List<Topic> topicsOfAState(Level level) {
    return topics(level, kind -> kind.scope() == Scope.STATE);
  }

  private List<Topic> topics(Level level, Predicate<K> wanted) {
    Set<Topic> topics =
        kinds.stream()
            .filter(kind -> kind.levels().contains(level))
            .filter(wanted)
            .map(TaskKind::topic)
            .collect(Collectors.toCollection(TreeSet::new));
    return List.copyOf(topics);
  }

  /** The kinds of a sheet in random order: about a state only those that can be held to it. */
  protected final List<K> kinds(Topic topic, Level level, Focus held, Dice dice) {
    return dice.shuffled(
        kinds.stream()
            .filter(kind -> kind.topic() == topic && kind.levels().contains(level))
            .filter(kind -> held.state().isEmpty() || kind.scope() == Scope.STATE)
            .toList());
  }
}
