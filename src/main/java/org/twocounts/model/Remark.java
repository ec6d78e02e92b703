package org.twocounts.model;

import java.util.Optional;

/**
 * Something right in the data but surprising, explained to the reader; of a state or the nation.
 */
public record Remark(Optional<String> state, String text) {}
