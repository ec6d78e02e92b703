package org.twocounts.classroom.hunt;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.TaskKind;
import org.twocounts.model.CaveatMeasure;

/**
 * A kind of clue.
 *
 * @param id such as {@code less-than-a-share}
 * @param measures what the figures measure by which it is decided
 * @param levels to which it belongs
 * @param scope whether it can be held to one state
 * @param trails what may be hunted so in a record, once an election, a census or a state
 */
record ClueKind(
    String id,
    Topic topic,
    Set<CaveatMeasure> measures,
    Set<Level> levels,
    Scope scope,
    Function<HuntGround, List<Trail>> trails)
    implements TaskKind {}
