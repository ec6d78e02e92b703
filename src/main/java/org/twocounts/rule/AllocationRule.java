package org.twocounts.rule;

import org.twocounts.model.Labelled;

/** How electors follow from votes: state by state, or from the votes of the nation. */
public sealed interface AllocationRule extends Labelled permits StateRule, Popular {}
