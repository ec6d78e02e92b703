package org.twocounts.literature;

import org.twocounts.model.ElectionRecord;

/** Puts something that others used in the place of what the record holds. */
interface InputChange {
  /**
   * The record with the change.
   *
   * @param year of the election that is computed
   * @param what the value of the argument
   */
  ElectionRecord in(ElectionRecord record, int year, String what);
}
