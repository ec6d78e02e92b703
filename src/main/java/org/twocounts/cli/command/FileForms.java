package org.twocounts.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.cli.output.Format;
import org.twocounts.cli.session.UsageException;

/** The forms that a command writes files in, and the choice among them by options and by name. */
final class FileForms<F extends FileForm> {
  private final String what;
  private final FileShape<F> usual;
  private final List<FileShape<F>> shapes;

  /**
   * Forms with JSON and CSV beside them.
   *
   * @param what is written, such as {@code sheet}
   * @param forms the first where nothing is said; of two with one ending the name means the first
   */
  FileForms(String what, List<F> forms) {
    this.what = what;
    this.usual = FileShape.of(forms.get(0));
    this.shapes =
        Stream.of(
                Stream.of(usual),
                Stream.of(FileShape.<F>of(Format.JSON), FileShape.<F>of(Format.CSV)),
                forms.stream().skip(1).map(FileShape::of))
            .flatMap(each -> each)
            .toList();
  }

  /**
   * The form of a file: as options ask, else what its name says, else the usual one.
   *
   * @param file empty where the result is printed
   * @param option that names the file
   * @throws UsageException if options and name contradict one another, or nothing is written so
   */
  FileShape<F> choose(Optional<F> as, Format format, Optional<Path> file, String option) {
    Optional<FileShape<F>> asked = asked(as, format);
    Optional<String> ending = file.flatMap(FileEnding::of);
    if (ending.isEmpty()) {
      return asked.orElse(usual);
    }
    if (asked.isEmpty()) {
      return byEnding(ending.get(), option + " " + file.get());
    }
    if (!asked.get().endings().contains(ending.get())) {
      throw new UsageException(
          String.format(
              "%s %s: %s writes .%s",
              option, file.get(), asked.get().option(), asked.get().endings().get(0)));
    }
    return asked.get();
  }

  private Optional<FileShape<F>> asked(Optional<F> as, Format format) {
    if (as.isPresent() && format != Format.TABLE) {
      throw new UsageException(
          String.format(
              "--as %s and --format %s are two forms; leave one out",
              as.get().label(), format.label()));
    }
    return format == Format.TABLE ? as.map(FileShape::of) : Optional.of(FileShape.of(format));
  }

  private FileShape<F> byEnding(String ending, String given) {
    Map<String, FileShape<F>> known = new LinkedHashMap<>();
    shapes.forEach(shape -> known.putIfAbsent(shape.endings().get(0), shape));
    shapes.forEach(shape -> shape.endings().forEach(e -> known.putIfAbsent(e, shape)));
    if (!known.containsKey(ending)) {
      String usualEndings =
          shapes.stream()
              .map(shape -> "." + shape.endings().get(0))
              .distinct()
              .collect(Collectors.joining(", "));
      throw new UsageException(
          String.format(
              "%s: no %s is written as .%s, only as %s", given, what, ending, usualEndings));
    }
    return known.get(ending);
  }
}
