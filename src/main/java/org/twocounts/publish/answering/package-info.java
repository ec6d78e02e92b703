/**
 * A lesson in one file: worksheets that say whether a choice is right, what leads to a wrong one
 * and how the right one is found, and give a code of the result.
 *
 * <p>Start at {@link org.twocounts.publish.answering.AnsweringPage}. The template is {@code
 * src/main/jte/classroom/Answering.jte}; the script only compares the option chosen with the right
 * one and counts tries, every figure is made before. The files that enter the page unescaped are
 * {@link org.twocounts.publish.answering.Inlined}.
 */
package org.twocounts.publish.answering;
