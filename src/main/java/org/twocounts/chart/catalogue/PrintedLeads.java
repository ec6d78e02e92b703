package org.twocounts.chart.catalogue;

import java.util.Collection;
import org.twocounts.analysis.PublishedLeads;
import org.twocounts.model.FamilyName;
import org.twocounts.model.Margin;

/** What a note says of leads by the sum of the states that no printed national total has. */
final class PrintedLeads {
  private PrintedLeads() {}

  /** A lead of one election and what printed totals make of it. */
  record Compared(PublishedLeads leads, Margin lead) {
    /** How far the lead lies outside all printed ones, percentage points; 0 where it does not. */
    double distance() {
      return new Margin(leads.distance(), lead.of()).points();
    }
  }

  /** One election with its printed range, a sentence; empty where the lead lies within it. */
  static String of(PublishedLeads leads) {
    return leads.isOutside()
        ? String.format(
            "%s’s lead over %s in %s: %s.",
            FamilyName.of(leads.candidate()),
            FamilyName.of(leads.over()),
            leads.year(),
            leads.inWords())
        : "";
  }

  /** How many elections, and by how much at most, a sentence; empty where there is none. */
  static String of(Collection<Compared> all) {
    long outside = all.stream().filter(c -> c.leads().isOutside()).count();
    double most = all.stream().mapToDouble(Compared::distance).max().orElse(0);
    return outside == 0
        ? ""
        : String.format(
            "Leads are sums of the best figure for each state; in %s%s the lead lies outside every"
                + " printed national total, by %s or less.",
            Figures.count(outside),
            Figures.nouns(outside, " election", " elections"),
            Figures.points(Math.ceil(100 * most) / 100).substring(1));
  }
}
