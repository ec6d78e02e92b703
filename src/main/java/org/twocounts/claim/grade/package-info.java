/**
 * Grading students' answers against the computed verdicts.
 *
 * <p>The central types are {@link org.twocounts.claim.grade.AnswerSheet}, what a student handed in,
 * and {@link org.twocounts.claim.grade.Grade}, what it is worth. To accept answers in another form,
 * start at {@code AnswerSheet}.
 */
package org.twocounts.claim.grade;
