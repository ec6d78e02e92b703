/**
 * Grading students' answers against the computed verdicts.
 *
 * <p>The central types are {@link org.twocounts.claim.grade.AnswerFile}, what was handed in, and
 * {@link org.twocounts.claim.grade.Grade}, what a student's sheet of it is worth. To accept answers
 * in another form, start at {@code AnswerFile}.
 */
package org.twocounts.claim.grade;
