/**
 * The facts: elections, candidacies, states, electors, parties and the sources behind them.
 *
 * <p>The two types that matter are {@link org.twocounts.model.ElectionRecord}, the whole record,
 * and {@link org.twocounts.model.Election}, one election state by state. Everything is immutable
 * and free of input and output. To add a fact to the record, add a component to the record class it
 * belongs to, then teach {@code org.twocounts.data} to read, write and check it.
 */
package org.twocounts.model;
