/**
 * How exercises are made from the record: one small class for each kind of question.
 *
 * <p>The central types are {@link org.twocounts.classroom.kind.SheetMaker}, which makes a sheet,
 * and {@link org.twocounts.classroom.kind.ExerciseKind}. To add a kind of question, implement
 * {@code ExerciseKind} and name it in {@link org.twocounts.classroom.kind.ExerciseKinds}.
 */
package org.twocounts.classroom.kind;
