package org.twocounts.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.Dataset;
import org.twocounts.data.RecordWriter;
import org.twocounts.data.Section;
import org.twocounts.importing.Import;
import org.twocounts.importing.ImportOptions;
import org.twocounts.importing.Imported;
import org.twocounts.importing.MoreNeededException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.output.WholeFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import CSV… --out FILE}: tables of results become a record. */
@picocli.CommandLine.Command(
    footer = {
      "  twocounts import results.csv --out mine.json",
      "  twocounts import next.csv --district ME-2=Sample --out next.json"
    })
public final class ImportCommand implements Command {
  private static final int MOST_FILES = 200;

  @Parameters(
      arity = "1..*",
      paramLabel = "CSV",
      description =
          "Tables of results, with a row or a column for each candidate, by state or by county; or"
              + " of who won each state.")
  private List<Path> files;

  @Option(names = "--out", paramLabel = "FILE", description = "The record to write.")
  private Path out;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "The election, where no column names it; where one does, no other is taken.")
  private Integer year;

  @Option(
      names = "--like",
      paramLabel = "YEAR",
      description =
          "For an election to come: give states the electors of this one, where no census is in"
              + " force yet.")
  private Integer like;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "The state of tables without a column of states.")
  private String state;

  @Option(
      names = "--map",
      paramLabel = "WHAT=HEADING",
      description =
          "What a column holds, where its heading does not tell: year, state, district, county,"
              + " candidate, party, running-mate, votes, total, share, electors, winner, mode,"
              + " office, or a candidate's name.")
  private Map<String, String> map = new LinkedHashMap<>();

  @Option(
      names = "--district",
      paramLabel = "UNIT=NAME",
      description = "Who carried a district of Maine or Nebraska, or a state in a tie.")
  private Map<String, String> districts = new LinkedHashMap<>();

  @Option(
      names = "--party",
      paramLabel = "NAME=PARTY",
      description = "The party of a candidate, where the table names none.")
  private Map<String, String> parties = new LinkedHashMap<>();

  @Option(
      names = "--president",
      paramLabel = "NAME",
      description = "Whom the House chose, where nobody has a majority of the electors.")
  private String president;

  @Option(
      names = "--others-below",
      paramLabel = "PERCENT",
      description =
          "Put candidates whom the record does not know, and who have less than so many percent of"
              + " the votes, under Other; default: 0.5; 0 keeps all.")
  private double othersBelow = ImportOptions.OTHERS_BELOW;

  @Option(names = "--dry-run", description = "Only report; write nothing.")
  private boolean dryRun;

  @Override
  public int run(Session session) {
    check();
    Imported imported = Import.of(files, options(), known(session));
    List<String> questions = imported.report().questions();
    if (!dryRun && !questions.isEmpty()) {
      throw new MoreNeededException(questions);
    }
    if (!dryRun) {
      WholeFile.write(out, RecordWriter.write(imported.record().orElseThrow()));
    }
    Optional<Path> written = dryRun ? Optional.empty() : Optional.of(out);
    session.print(ImportPage.of(imported.report(), files, written));
    if (!questions.isEmpty()) {
      throw new MoreNeededException(questions);
    }
    return DONE;
  }

  /** The released record, with the elections of another one that the user names. */
  private static ElectionRecord known(Session session) {
    Dataset given = session.dataset(Section.values());
    if (given.version().released()) {
      return given.record();
    }
    ElectionRecord released = Dataset.openPackaged(EnumSet.allOf(Section.class)).record();
    Map<Integer, Election> elections = new TreeMap<>();
    released.elections().forEach(e -> elections.put(e.year(), e));
    given.record().elections().forEach(e -> elections.put(e.year(), e));
    return released.withElections(List.copyOf(elections.values()));
  }

  private void check() {
    if (!dryRun && out == null) {
      throw new UsageException("--out FILE is missing: the record to write (or --dry-run)");
    }
    if (files.size() > MOST_FILES) {
      throw new UsageException("more than " + MOST_FILES + " tables; put them together first");
    }
    if (!(othersBelow >= 0 && othersBelow < 100)) {
      throw new UsageException("--others-below: expected 0 to 100 percent");
    }
    for (Path file : files) {
      if (!dryRun && isSame(file, out)) {
        throw new UsageException("--out " + out + " is one of the tables; name another file");
      }
    }
  }

  private static boolean isSame(Path one, Path other) {
    return Files.exists(other)
        && one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private ImportOptions options() {
    return new ImportOptions(
        year == null ? OptionalInt.empty() : OptionalInt.of(year),
        like == null ? OptionalInt.empty() : OptionalInt.of(like),
        Optional.ofNullable(state),
        map,
        districts,
        parties,
        Optional.ofNullable(president),
        othersBelow);
  }
}
