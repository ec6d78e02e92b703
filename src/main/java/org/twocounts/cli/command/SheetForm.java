package org.twocounts.cli.command;

import java.util.List;

/** The forms of a worksheet. */
enum SheetForm implements FileForm {
  MARKDOWN(Holding.ONE_SIDE, "md markdown"),
  HTML(Holding.ONE_SIDE, "html htm"),
  PDF(Holding.ONE_SIDE, "pdf"),
  PAGE(Holding.ANSWERS_TOO, "html htm"),
  GIFT(Holding.ANSWERS_TOO, "gift"),
  FORMS_CSV(Holding.ANSWERS_TOO, "csv");

  /** What a file in a form holds. */
  enum Holding {
    /** The questions or the key. */
    ONE_SIDE,
    /** Questions with their answers, for a program that asks. */
    ANSWERS_TOO
  }

  private final Holding holding;
  private final String endings;

  SheetForm(Holding holding, String endings) {
    this.holding = holding;
    this.endings = endings;
  }

  @Override
  public List<String> endings() {
    return List.of(endings.split(" ", -1));
  }

  Holding holding() {
    return holding;
  }
}
