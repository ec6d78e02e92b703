package org.twocounts.publish.site;

/** The sections of the site, in the order in which every page lists them. */
public enum SiteSection {
  HOME("Home", "index.html"),
  ELECTIONS("Elections", "elections.html"),
  SPLITS("Splits", "splits.html"),
  STATES("States", "states.html"),
  RULES("Rules", "rules.html"),
  BUILD("Build a map", "build.html"),
  CLAIMS("Claims", "claims.html"),
  CHARTS("Charts", "charts.html"),
  CLASSROOM("Classroom", "classroom.html"),
  ABOUT("About", "about.html");

  private final String label;
  private final String path;

  SiteSection(String label, String path) {
    this.label = label;
    this.path = path;
  }

  /** Its name for readers. */
  public String label() {
    return label;
  }

  /** Its first page, from the root of the site. A site without that page does not list it. */
  public String path() {
    return path;
  }
}
