/**
 * Exercises for a classroom, as data: what is asked, what is given, the answer, wrong answers with
 * the misunderstanding behind each, and the worked steps.
 *
 * <p>The central types are {@link org.twocounts.classroom.Sheet} and {@link
 * org.twocounts.classroom.Exercise}; they are made in {@link org.twocounts.classroom.kind}. To add
 * a topic, start at {@link org.twocounts.classroom.Topic}.
 */
package org.twocounts.classroom;
