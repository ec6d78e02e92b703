package org.twocounts.cli.command;

import java.util.List;
import java.util.Optional;
import org.twocounts.cli.output.Format;

/**
 * How a result is written: in a form for people or, where it has none, as data.
 *
 * @param format of data
 */
record FileShape<F extends FileForm>(Optional<F> form, Format format) {
  static <F extends FileForm> FileShape<F> of(F form) {
    return new FileShape<>(Optional.of(form), Format.TABLE);
  }

  static <F extends FileForm> FileShape<F> of(Format format) {
    return new FileShape<>(Optional.empty(), format);
  }

  /** Whether it is that form. */
  boolean is(F one) {
    return form.filter(one::equals).isPresent();
  }

  /** How names of its files end. */
  List<String> endings() {
    return form.map(FileForm::endings)
        .orElse(format == Format.MARKDOWN ? List.of("md", "markdown") : List.of(format.label()));
  }

  /** The option that asks for it. */
  String option() {
    return form.map(f -> "--as " + f.label()).orElse("--format " + format.label());
  }
}
