package org.twocounts.cli.command;

import java.util.List;
import java.util.Locale;

/** A form that a command writes a file in: a constant of an enum whose name the option takes. */
interface FileForm {
  /** How names of its files end, the usual ending first. */
  List<String> endings();

  /** The name of the constant. */
  String name();

  /** As the option takes it. */
  default String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
