package org.twocounts.cli.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Format;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.PlainText;
import org.twocounts.cli.output.Renderer;
import org.twocounts.cli.output.Report;
import org.twocounts.data.DataVersion;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.figure.ListingFigures;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.output.CsvMark;
import org.twocounts.output.WholeFile;
import org.twocounts.words.Quoted;

/** One run of the program: its data, its options, its streams. */
public class Session {
  private final GlobalOptions options;
  private final Terminal terminal;
  private final Optional<EarlyReading> early;
  private Optional<Dataset> opened = Optional.empty();
  private boolean triedToRead;
  private Map<Integer, String> brought = Map.of();

  /** A run whose data are perhaps being read already. */
  public Session(GlobalOptions options, Terminal terminal, Optional<EarlyReading> early) {
    this.options = options;
    this.terminal = terminal;
    this.early = early;
  }

  /**
   * The record, with the chosen attributions in force.
   *
   * @param wanted the sections that the command reads; the others of the released record throw
   */
  public ElectionRecord record(Section... wanted) {
    Map<Integer, String> chosen = attributions();
    ElectionRecord record = dataset(wanted).record();
    return chosen.isEmpty() ? record : Attributions.apply(record, chosen);
  }

  /** The record as it stands in the file, with its version. */
  public Dataset dataset(Section... wanted) {
    return opened(read(options.data(), EarlyReading.sections(wanted)));
  }

  /** The record in a file that a command names itself. */
  public Dataset dataset(Path file, Section... wanted) {
    return opened(read(Optional.of(file), EarlyReading.sections(wanted)));
  }

  /**
   * The record as it stands in a file, every word of it read.
   *
   * @param named the file, if the command names it itself
   */
  public Dataset wholeDataset(Optional<Path> named) {
    triedToRead = true;
    return opened(
        named.or(options::data).map(Dataset::openWhole).orElseGet(Dataset::openPackagedWhole));
  }

  private Dataset read(Optional<Path> file, Set<Section> sections) {
    triedToRead = true;
    return early
        .filter(e -> e.isOf(file, sections))
        .map(EarlyReading::get)
        .orElseGet(() -> EarlyReading.open(file, sections));
  }

  private Dataset opened(Dataset dataset) {
    boolean said = opened.map(Dataset::name).filter(dataset.name()::equals).isPresent();
    opened = Optional.of(dataset);
    if (!dataset.version().released() && !said) {
      note(dataset.name() + " is not the record released with this program");
    }
    return dataset;
  }

  /** The data that were read last, if any were and they are not those released. */
  public Optional<Dataset> ownData() {
    return opened.filter(dataset -> !dataset.version().released());
  }

  /**
   * The version of the data that were read last.
   *
   * @throws IllegalStateException if none were
   */
  public DataVersion version() {
    return opened.orElseThrow(() -> new IllegalStateException("no data were read")).version();
  }

  /** The attributions that were chosen, by year. */
  public Map<Integer, String> attributions() {
    Map<Integer, String> chosen = new TreeMap<>();
    for (String given : options.attributions()) {
      int equals = given.indexOf('=');
      String year = equals < 0 ? given : given.substring(0, equals);
      if (equals < 0 || !year.matches("[0-9]{4}") || equals + 1 == given.length()) {
        throw new UsageException(
            "--attribution " + Quoted.bare(given) + ": expected YEAR=NAME, such as 1960=slate");
      }
      if (chosen.put(Integer.valueOf(year), given.substring(equals + 1)) != null) {
        throw new UsageException("--attribution names " + year + " twice");
      }
    }
    brought.forEach(chosen::putIfAbsent);
    return chosen;
  }

  /**
   * Adds the attributions that a scenario brings.
   *
   * @throws UsageException if another was chosen for one of its years
   */
  public void addAttributions(Map<Integer, String> ofScenario) {
    attributions()
        .forEach(
            (year, name) -> {
              String own = ofScenario.getOrDefault(year, name);
              if (!own.equals(name)) {
                throw new UsageException(
                    String.format(
                        Locale.ROOT,
                        "--attribution %d=%s: the scenario counts %d under %s; leave it out or"
                            + " change the file",
                        year,
                        Quoted.bare(name),
                        year,
                        Quoted.bare(own)));
              }
            });
    brought = new TreeMap<>(ofScenario);
  }

  /** The attribution in force, chosen or default, of every year that has several. */
  public Map<Integer, String> attributionsInForce(ElectionRecord record) {
    Map<Integer, String> inForce = new TreeMap<>();
    for (Election election : record.elections()) {
      election.defaultAttribution().ifPresent(a -> inForce.put(election.year(), a.name()));
    }
    inForce.putAll(attributions());
    return inForce;
  }

  /** The format that was asked for. */
  public Format format() {
    return options.format();
  }

  /** What CSV begins with. */
  public CsvMark csvMark() {
    return options.csvMark();
  }

  /** Prints a report in the format that was asked for, to where it was asked for. */
  public void print(Report report) {
    print(report, format());
  }

  /** Prints a report in a format that a file's name asks for, to where it was asked for. */
  public void print(Report report, Format in) {
    write(rendered(report, in, options.output().isPresent()));
  }

  /** A report as it stands in a file of its own. */
  public byte[] content(Report report, Format in) {
    return rendered(report, in, true).getBytes(StandardCharsets.UTF_8);
  }

  private String rendered(Report report, Format in, boolean toFile) {
    if (csvMark() == CsvMark.BYTE_ORDER && in != Format.CSV) {
      throw new UsageException("--excel goes with CSV: add --format csv");
    }
    attributions()
        .forEach((year, name) -> report.note(year + " is counted under attribution " + name + "."));
    opened
        .map(Dataset::record)
        .ifPresent(r -> report.caveats(StandingCaveats.of(r).belongingTo(report.shown())));
    if (in == Format.JSON) {
      complete(report);
    } else if (in == Format.CSV) {
      report.remarks().forEach(this::note);
    }
    return Renderer.render(report, in, terminal.style(options.color(), toFile), csvMark());
  }

  /** Columns of a line of what is printed. */
  public int width() {
    return terminal.style(options.color(), options.output().isPresent()).width();
  }

  /** Prints lines of its own form, such as a page or the names of files. */
  public void print(String text) {
    write(PlainText.harmless(text));
  }

  private void write(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Prints what is harmless as it stands, such as a table with line ends of its own. */
  public void print(byte[] bytes) {
    if (options.output().isPresent()) {
      WholeFile.write(options.output().get(), bytes);
    } else {
      terminal.out(bytes);
    }
  }

  /** The file that takes the result; empty where it is printed. */
  public Optional<Path> outputFile() {
    return options.output();
  }

  /** Prints the files that a command wrote: one a line, or as data. */
  public void printFiles(List<Path> files) {
    if (format() == Format.TABLE) {
      StringBuilder lines = new StringBuilder();
      files.forEach(file -> lines.append(file).append('\n'));
      print(lines.toString());
    } else {
      Listing<Path> listing =
          new Listing<>("", List.of(Column.of(ListingFigures.file(Path::toString))), files);
      Report report = Report.titled("Files written", Shown.NOTHING).table(listing);
      report.json().putTexts("files", files.stream().map(Path::toString).toList());
      print(report);
    }
  }

  private void complete(Report report) {
    report.json().put("caveats", report.caveatObjects());
    report.json().putTexts("notes", report.notes());
    if (!triedToRead) {
      dataset();
    }
    Optional<DataVersion> version = opened.map(Dataset::version);
    report
        .json()
        .put(
            "data",
            new Fields()
                .put("version", Cell.text(version.map(DataVersion::version)))
                .put("sha256", Cell.text(version.map(DataVersion::sha256))));
  }

  /** Says something beside the result, on the standard error. */
  public void note(String line) {
    terminal.err("twocounts: " + PlainText.harmless(line) + "\n");
  }

  /** Prints lines for people beside the result, on the standard error. */
  public void say(List<String> lines) {
    lines.forEach(line -> terminal.err(PlainText.harmless(line) + "\n"));
  }

  /** A bar on the standard error, where that is a terminal. */
  public ProgressBar progress(String what, int steps) {
    return new ProgressBar(terminal, what, steps);
  }
}
