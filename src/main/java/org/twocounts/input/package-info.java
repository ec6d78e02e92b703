/**
 * What every file that users bring goes through on its way in: bytes within a limit, JSON objects
 * whose fields are taken by name and type, and everything that is wrong with them, each with its
 * place and in the same words for the same fault.
 *
 * <p>{@link org.twocounts.input.JsonObject} and {@link org.twocounts.input.Problems} matter most.
 * To read another kind of JSON file, name it in {@link org.twocounts.input.OwnFile}, take its bytes
 * from {@link org.twocounts.input.UserFile} and its root from {@link
 * org.twocounts.input.JsonSource}; what was given instead of it, {@code OtherFile} tells. Tables of
 * text are read in {@code tabular}.
 */
package org.twocounts.input;
