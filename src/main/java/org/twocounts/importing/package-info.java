/**
 * Tables of results that users bring become a record: which column is what, whom and which state a
 * cell names, what is no vote for anybody, and what the record must add.
 *
 * <p>{@link org.twocounts.importing.Import} does it all and {@link
 * org.twocounts.importing.ImportReport} says what was done. To understand another heading, begin at
 * {@link org.twocounts.importing.Role}; another word for votes of nobody, at {@link
 * org.twocounts.importing.CandidateCell}.
 */
package org.twocounts.importing;
