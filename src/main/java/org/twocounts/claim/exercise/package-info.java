/**
 * Exercises for a classroom, as data: what is asked, what is given, the answer, wrong answers with
 * the misunderstanding behind each, and the worked steps.
 *
 * <p>The central types are {@link org.twocounts.claim.exercise.Sheet} and {@link
 * org.twocounts.claim.exercise.Exercise}; they are made in {@link
 * org.twocounts.claim.exercise.kind}. To add a topic, start at {@link
 * org.twocounts.claim.exercise.Topic}.
 */
package org.twocounts.claim.exercise;
