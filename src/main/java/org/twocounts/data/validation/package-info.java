/**
 * The rules that the facts of a record must obey: relations between facts, so that a slip in one of
 * them is contradicted by others.
 *
 * <p>The two types that matter are {@link org.twocounts.data.validation.Validation}, which applies
 * every rule, and {@link org.twocounts.data.validation.Rule}. To add a rule, write one class and
 * list it in {@code Validation}.
 */
package org.twocounts.data.validation;
