package org.twocounts.claim.grade;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.input.GivenFile;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;
import org.twocounts.input.tabular.TabularFile;
import org.twocounts.input.tabular.TabularRow;
import org.twocounts.words.Quoted;

/**
 * A table of answers: one student's, a row a claim with the columns {@code claim}, {@code verdict}
 * and, if the student gives reasons, {@code why}; or a class's, a row a pupil, whose first column
 * is {@code pupil} and whose other columns are ids of claims.
 *
 * @param sheets one a student, in the order of the file; never empty
 * @param advice what had to be assumed to read the file
 */
public record AnswerFile(List<AnswerSheet> sheets, Optional<String> advice) {
  private static final String FORM =
      "the first line must be claim,verdict,why, or pupil and an id of a claim a column";
  private static final Set<String> PUPIL = Set.of("pupil", "name", "student");

  public AnswerFile {
    sheets = List.copyOf(sheets);
  }

  /**
   * Reads a file.
   *
   * @throws InvalidInputException if it cannot be read or holds no answers
   */
  public static AnswerFile read(Path path) {
    TabularFile file = TabularFile.open(path, GivenFile.ANSWERS);
    if (file.head().startsWith("{") || file.head().startsWith("[")) {
      throw new InvalidInputException(
          file.name(), "is JSON, not " + GivenFile.ANSWERS.what() + "; " + FORM);
    }
    List<TabularRow> rows = file.rows();
    if (rows.isEmpty()) {
      throw new InvalidInputException(file.name(), "is empty; " + FORM);
    }
    List<AnswerSheet> sheets = sheets(file, rows.get(0), rows.subList(1, rows.size()));
    if (sheets.stream().noneMatch(AnswerSheet::isAnswered)) {
      throw new InvalidInputException(file.name(), "holds no answers below the heading");
    }
    return new AnswerFile(sheets, file.advice());
  }

  private static List<AnswerSheet> sheets(
      TabularFile file, TabularRow heading, List<TabularRow> rows) {
    List<String> columns = heading.cells().stream().map(AnswerFile::id).toList();
    int claim = columns.indexOf("claim");
    int verdict = columns.indexOf("verdict");
    if (claim >= 0 && verdict >= 0) {
      return List.of(ofOne(rows, claim, verdict, columns.indexOf("why")));
    }
    if (PUPIL.contains(columns.get(0)) && columns.size() > 1) {
      return rows.stream().map(row -> ofPupil(file, columns, row)).toList();
    }
    throw new InvalidInputException(
        file.name(),
        List.of(
            new Problem(
                heading.line(),
                "",
                FORM + "; it begins with " + Quoted.of(String.join(",", heading.cells())))));
  }

  private static AnswerSheet ofOne(List<TabularRow> rows, int claim, int verdict, int why) {
    Map<String, GivenAnswer> answers = new LinkedHashMap<>();
    for (TabularRow row : rows) {
      String reason = why < 0 ? "" : row.cell(why);
      GivenAnswer answer = GivenAnswer.of(row.cell(verdict), reason, row.line());
      answers.merge(id(row.cell(claim)), answer, (a, b) -> a.and(b, row.line()));
    }
    return new AnswerSheet(Optional.empty(), answers);
  }

  private static AnswerSheet ofPupil(TabularFile file, List<String> columns, TabularRow row) {
    Map<String, GivenAnswer> answers = new LinkedHashMap<>();
    for (int i = 1; i < columns.size(); i++) {
      if (!columns.get(i).isEmpty()
          && answers.put(columns.get(i), GivenAnswer.of(row.cell(i), "", row.line())) != null) {
        throw file.fault(1, i, "a second column " + Quoted.of(columns.get(i)));
      }
    }
    String pupil = row.cell(0).isEmpty() ? "line " + row.line() : row.cell(0);
    return new AnswerSheet(Optional.of(pupil), answers);
  }

  /** Ids of claims are in small letters; spreadsheets make the first one large. */
  private static String id(String cell) {
    return cell.toLowerCase(Locale.ROOT);
  }
}
