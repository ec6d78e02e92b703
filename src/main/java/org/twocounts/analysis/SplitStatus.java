package org.twocounts.analysis;

/** Whether an election is a split; unknown where nobody knows who led the popular vote. */
public enum SplitStatus {
  SPLIT,
  NOT_SPLIT,
  UNKNOWN
}
