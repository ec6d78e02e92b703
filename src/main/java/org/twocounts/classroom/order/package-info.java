/**
 * Cards to be put in order: which figures, of which elections, states or censuses, and how cards
 * are drawn so that neither their order on the sheet nor rounding tells or spoils the right one.
 *
 * <p>To add a figure, add an {@link org.twocounts.classroom.order.OrderingKind} to the list of its
 * topic.
 */
package org.twocounts.classroom.order;
