package org.twocounts.classroom.order;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.Material;
import org.twocounts.classroom.kind.TaskKind;
import org.twocounts.model.CaveatMeasure;

/**
 * A figure by which cards are put in order.
 *
 * @param id such as {@code lead-in-points}
 * @param measures what the figures given measure, so that the caveats that belong to them come too
 * @param levels to which it belongs
 * @param scope whether it can be held to one state
 * @param decks the cards of a record for a level: one deck of those that may stand together
 */
record OrderingKind(
    String id,
    Topic topic,
    Set<CaveatMeasure> measures,
    Set<Level> levels,
    Scope scope,
    BiFunction<Material, Level, List<Deck>> decks)
    implements TaskKind {}
