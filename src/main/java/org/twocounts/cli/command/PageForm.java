package org.twocounts.cli.command;

import java.util.List;

/** The forms of a page of claims. */
enum PageForm implements FileForm {
  TEXT("txt"),
  MARKDOWN("md markdown"),
  HTML("html htm"),
  CLAIMREVIEW("jsonld json");

  private final String endings;

  PageForm(String endings) {
    this.endings = endings;
  }

  @Override
  public List<String> endings() {
    return List.of(endings.split(" ", -1));
  }
}
