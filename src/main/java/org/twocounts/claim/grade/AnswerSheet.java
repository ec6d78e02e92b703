package org.twocounts.claim.grade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twocounts.claim.pack.Verdict;

/**
 * A student's answers, by the id of the claim.
 *
 * <p>A CSV file with the columns {@code claim}, {@code verdict} and, if the student gives reasons,
 * {@code why}; other columns are not read.
 */
public record AnswerSheet(Map<String, Answer> answers) {
  /** Bytes of a file. */
  static final int FILE_BYTES = 256 * 1024;

  private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]");

  public AnswerSheet {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /**
   * One answer.
   *
   * @param why the student's reason; empty where none is given
   */
  public record Answer(Verdict verdict, Optional<String> why) {}

  /**
   * Reads a file.
   *
   * @throws UnreadableAnswersException if it cannot be read or holds no answers
   */
  public static AnswerSheet read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(FILE_BYTES + 1);
      if (content.length > FILE_BYTES) {
        throw new UnreadableAnswersException("larger than " + FILE_BYTES / 1024 + " KiB");
      }
      return parse(decoded(content));
    } catch (NoSuchFileException e) {
      throw new UnreadableAnswersException("no such file");
    } catch (CharacterCodingException e) {
      throw new UnreadableAnswersException("not UTF-8 text");
    } catch (IOException e) {
      throw new UnreadableAnswersException("cannot be read: " + e.getMessage());
    }
  }

  private static String decoded(byte[] content) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static AnswerSheet parse(String text) {
    if (STEERING.matcher(text).find()) {
      throw new UnreadableAnswersException("holds a control character, which no answer needs");
    }
    List<CsvRows.Row> rows = CsvRows.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    if (rows.isEmpty()) {
      throw new UnreadableAnswersException("is empty; its first line must be claim,verdict,why");
    }
    List<String> header =
        rows.get(0).fields().stream().map(f -> f.toLowerCase(Locale.ROOT)).toList();
    int claim = header.indexOf("claim");
    int verdict = header.indexOf("verdict");
    if (claim < 0 || verdict < 0) {
      throw new UnreadableAnswersException(
          "line 1: the first line must be claim,verdict,why" + separated(text.lines().findFirst()));
    }
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (CsvRows.Row row : rows.subList(1, rows.size())) {
      String id = field(row, claim);
      if (field(row, verdict).isEmpty()) {
        continue;
      }
      Answer answer =
          new Answer(verdict(row, field(row, verdict)), why(row, header.indexOf("why")));
      if (answers.put(id, answer) != null) {
        throw new UnreadableAnswersException(
            "line " + row.line() + ": a second answer to \"" + id + "\"");
      }
    }
    if (answers.isEmpty()) {
      throw new UnreadableAnswersException("holds no answers below the heading");
    }
    return new AnswerSheet(answers);
  }

  private static String separated(Optional<String> heading) {
    String line = heading.orElse("");
    String by = line.contains(";") ? "semicolons" : line.contains("\t") ? "tabs" : "";
    return by.isEmpty()
        ? ""
        : "; this one has " + by + ": save the file as CSV with commas between the columns";
  }

  private static Optional<String> why(CsvRows.Row row, int place) {
    return place < 0 ? Optional.empty() : Optional.of(field(row, place)).filter(w -> !w.isEmpty());
  }

  private static String field(CsvRows.Row row, int place) {
    return place < row.fields().size() ? row.fields().get(place) : "";
  }

  /** Case, spaces and hyphens do not matter: {@code depends on reading} is one. */
  private static Verdict verdict(CsvRows.Row row, String given) {
    String name = given.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return Stream.of(Verdict.values())
        .filter(v -> v.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableAnswersException(
                    String.format(
                        "line %s: \"%s\" is no verdict; one of SUPPORTED, DEPENDS_ON_READING,"
                            + " REFUTED, NOT_TESTABLE",
                        row.line(), shortened(given))));
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
