package org.twocounts.publish.site.page.activity;

import java.util.Optional;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SitePage.Body;
import org.twocounts.publish.site.SiteSection;

/** The activities for a class, in the order in which pages list them. */
public enum Activity {
  PUZZLES(
      "puzzles",
      "Two puzzles with a known best",
      "Win a majority of the electors with the fewest votes, or change an outcome with the fewest"
          + " voters: your score beside the exact best."),
  PREDICT(
      "predict",
      "Predict, then look",
      "Guess a figure of the record, then see it, how far off the guess was, and the command that"
          + " computes it."),
  BLIND(
      "blind",
      "Elections without names",
      "Both counts of elections between candidates A and B, without names, years and parties; who"
          + " they were stands last."),
  COUNTRY(
      "country",
      "A made-up country",
      "A small country whose electors and votes can be changed, counted under four rules side by"
          + " side."),
  CLASS_VOTE(
      "class-vote",
      "A class votes",
      "Pupils are dealt to states and vote on slips, for names or for sweets; both counts stand"
          + " live beside each other, with the ballots that turn it.");

  private final String kind;
  private final String title;
  private final String about;

  Activity(String kind, String title, String about) {
    this.kind = kind;
    this.title = title;
    this.about = about;
  }

  /** Its page, from the root of the site. */
  public String path() {
    return "classroom/" + kind + ".html";
  }

  /** Its name. */
  public String title() {
    return title;
  }

  /** What a class does there, in a sentence. */
  public String about() {
    return about;
  }

  /** The way to its page; empty where the site has none. */
  public Optional<String> find(PageFrame frame) {
    return frame.find(path());
  }

  SitePage page(Body body) {
    return new SitePage(path(), kind, SiteSection.CLASSROOM, title, about, body);
  }
}
