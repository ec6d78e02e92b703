package org.twocounts.classroom;

import java.util.List;

/** A worksheet of cards to be put in order. */
public record OrderingSheet(
    Topic topic, Level level, Focus focus, long seed, List<Ordering> orderings)
    implements Worksheet {
  public OrderingSheet {
    orderings = List.copyOf(orderings);
  }

  @Override
  public Asking asking() {
    return Asking.ORDER;
  }

  @Override
  public int size() {
    return orderings.size();
  }

  @Override
  public String title() {
    return Worksheet.super.title() + " (put in order)";
  }
}
