package org.twocounts.cli.command;

/** The forms of a worksheet. */
enum SheetForm {
  MARKDOWN,
  HTML,
  PDF
}
