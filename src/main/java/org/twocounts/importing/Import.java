package org.twocounts.importing;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.analysis.NamedState;
import org.twocounts.input.GivenFile;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;
import org.twocounts.input.Problems;
import org.twocounts.input.tabular.NumberSigns;
import org.twocounts.input.tabular.TabularFile;
import org.twocounts.input.tabular.TabularRow;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Source;
import org.twocounts.model.State;
import org.twocounts.words.Quoted;

/** Makes a record of tables of results. */
public final class Import {
  private static final int HEADING_WITHIN = 30;
  private static final int ENOUGH = 2;
  private static final int SHOWN_HEADINGS = 20;
  private static final int SHOWN_OF_HASH = 12;

  private final ElectionRecord record;
  private final ImportOptions options;
  private final KnownNames names;
  private final Gathered gathered;
  private final List<String> remarks = new ArrayList<>();

  private Import(ElectionRecord record, ImportOptions options) {
    this.record = record;
    this.options = options;
    this.names = new NamesOfRecord(record);
    this.gathered = new Gathered(names, new Candidates(record, names));
  }

  /**
   * Reads tables and makes a record of them.
   *
   * @param record what is known already: states, parties, candidates, electors, laws
   * @throws InvalidInputException if a table cannot be read, with every row that is wrong
   * @throws MoreNeededException if its columns cannot be told
   */
  public static Imported of(List<Path> files, ImportOptions options, ElectionRecord record) {
    return new Import(record, options).read(files);
  }

  private Imported read(List<Path> files) {
    Optional<State> only = options.state().map(given -> NamedState.find(record, given));
    MessageDigest digest = sha256();
    List<String> names = new ArrayList<>();
    for (Path path : files) {
      TabularFile file = TabularFile.open(path, GivenFile.RESULTS);
      file.advice().ifPresent(advice -> remarks.add(file.name() + ": " + advice));
      digest.update(file.content());
      names.add(String.valueOf(path.getFileName()));
      read(file, only);
    }
    if (gathered.years().isEmpty()) {
      throw new InvalidInputException(
          files.get(0).toString(), "has no row with a result below its headings");
    }
    String hash = HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN_OF_HASH);
    return made(files.get(0).toString(), RecordMaker.source(names, hash));
  }

  private void read(TabularFile file, Optional<State> only) {
    refuseNoTable(file);
    Columns columns = columns(file);
    if (!columns.unread().isEmpty()) {
      remarks.add(file.name() + ": columns not read: " + String.join(", ", columns.unread()));
    }
    if (!columns.has(Role.YEAR) && options.year().isEmpty()) {
      throw new MoreNeededException(
          List.of(
              file.name()
                  + ": no column names the year of the election; give --year, or --map"
                  + " year=HEADING"));
    }
    NumberSigns signs = signs(file, columns);
    Columns told = columns.withShares(ShareColumns.columns(file, columns, signs));
    new RowReader(file, told, signs, new PlaceReader(names, only), gathered, options).read();
  }

  private static void refuseNoTable(TabularFile file) {
    String head = file.head().strip();
    if (head.startsWith("{") || head.startsWith("[")) {
      throw new InvalidInputException(
          file.name(), "is JSON, not a table of text; a record goes to --data");
    }
    if (head.startsWith("<")) {
      throw new InvalidInputException(
          file.name(), "is a web page or XML, not a table of text; save the table itself as CSV");
    }
  }

  private Columns columns(TabularFile file) {
    List<TabularRow> head = new ArrayList<>();
    file.forEach(
        row -> {
          if (head.size() <= HEADING_WITHIN && !row.isBlank()) {
            head.add(row);
          }
        });
    if (head.isEmpty()) {
      throw new InvalidInputException(file.name(), "is empty");
    }
    int at = heading(head);
    List<String> next = at + 1 < head.size() ? head.get(at + 1).cells() : List.of();
    Columns columns =
        new ColumnReading(names, head.get(at).cells()).columns(head.get(at).line(), options, next);
    refuseUntold(file, columns);
    return columns;
  }

  private int heading(List<TabularRow> head) {
    for (int i = 0; i < head.size(); i++) {
      if (new ColumnReading(names, head.get(i).cells()).understood() >= ENOUGH) {
        return i;
      }
    }
    return 0;
  }

  private void refuseUntold(TabularFile file, Columns columns) {
    List<String> missing = new ArrayList<>();
    boolean somewhere =
        columns.has(Role.STATE) || options.state().isPresent() || columns.has(Role.COUNTY);
    if (!somewhere) {
      missing.add("the state (--map state=HEADING, or --state)");
    }
    boolean numbers =
        columns.has(Role.VOTES) || columns.has(Role.SHARE) || columns.has(Role.ELECTORS);
    if (columns.form() == Columns.Form.LONG) {
      if (!columns.has(Role.CANDIDATE) && !columns.has(Role.PARTY)) {
        missing.add("the candidates (--map candidate=HEADING, or --map NAME=HEADING for each)");
      }
      if (!numbers) {
        missing.add("the votes (--map votes=HEADING)");
      }
    }
    if (columns.roles().isEmpty()) {
      throw new MoreNeededException(
          List.of(
              String.format(
                  "%s: line %s: the first row must name the columns, such as"
                      + " year,state,candidate,party,votes; it holds %s",
                  file.name(), columns.line(), shown(columns))));
    }
    if (!missing.isEmpty()) {
      throw new MoreNeededException(
          List.of(
              file.name()
                  + ": line "
                  + columns.line()
                  + ": no heading tells "
                  + String.join(", nor ", missing)
                  + "; the headings are "
                  + shown(columns)));
    }
  }

  private static String shown(Columns columns) {
    return String.join(
        ", ", columns.headings().stream().map(Quoted::bare).limit(SHOWN_HEADINGS).toList());
  }

  private static NumberSigns signs(TabularFile file, Columns columns) {
    NumberSigns signs = new NumberSigns();
    file.forEach(
        row -> {
          if (row.line() > columns.line()) {
            columns.numbers().forEach(c -> signs.see(row.cell(c), row.line()));
          }
        });
    signs
        .contradiction()
        .ifPresent(
            message -> {
              throw new InvalidInputException(file.name(), List.of(Problem.of(message)));
            });
    return signs;
  }

  private Imported made(String file, Source source) {
    List<String> questions = new ArrayList<>();
    List<Election> elections = new ArrayList<>();
    Problems problems = new Problems();
    for (int year : gathered.years().keySet()) {
      new ElectionMaker(record, options, gathered, source.id(), year, questions, remarks, problems)
          .made()
          .ifPresent(elections::add);
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(file, problems.found());
    }
    ImportReport report =
        new ImportReport(
            gathered.rows(),
            gathered.matched(),
            gathered.leftOver(),
            new Sums(gathered).sums(remarks),
            remarks,
            questions);
    return new Imported(
        questions.isEmpty()
            ? Optional.of(
                new RecordMaker(record, elections, options.like(), ofShares()).record(source))
            : Optional.empty(),
        report);
  }

  private Set<Integer> ofShares() {
    return gathered.years().entrySet().stream()
        .filter(e -> e.getValue().isOfShares())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
