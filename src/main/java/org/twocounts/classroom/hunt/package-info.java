/**
 * Scavenger hunts: clues to elections and states of the record, each with all that fits it.
 *
 * <p>To add a clue, add a {@link org.twocounts.classroom.hunt.ClueKind} to the list of its topic.
 */
package org.twocounts.classroom.hunt;
