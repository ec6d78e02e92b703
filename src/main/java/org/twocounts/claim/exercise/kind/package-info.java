/**
 * How exercises are made from the record: one small class for each kind of question.
 *
 * <p>The central types are {@link org.twocounts.claim.exercise.kind.SheetMaker}, which makes a
 * sheet, and {@link org.twocounts.claim.exercise.kind.ExerciseKind}. To add a kind of question,
 * implement {@code ExerciseKind} and name it in {@link
 * org.twocounts.claim.exercise.kind.ExerciseKinds}.
 */
package org.twocounts.claim.exercise.kind;
