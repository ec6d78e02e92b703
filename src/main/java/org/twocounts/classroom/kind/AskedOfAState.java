package org.twocounts.classroom.kind;

/**
 * A kind of question that can be held to one state: it takes its states from {@link
 * Material#statesToAsk} or {@link Material#some}.
 */
interface AskedOfAState extends ExerciseKind {}
