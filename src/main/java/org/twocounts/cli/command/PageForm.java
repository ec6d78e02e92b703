package org.twocounts.cli.command;

/** The forms of a page of claims. */
enum PageForm {
  TEXT,
  MARKDOWN,
  HTML,
  CLAIMREVIEW
}
