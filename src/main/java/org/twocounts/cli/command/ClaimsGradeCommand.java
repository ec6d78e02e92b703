package org.twocounts.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.grade.AnswerFile;
import org.twocounts.claim.grade.Grade;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.input.InvalidInputException;
import org.twocounts.words.Quoted;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code claims grade PACK ANSWERS…}: students' answers against the computed verdicts. */
@CommandLine.Command(
    name = "grade",
    description = {
      "Grade answers against the computed verdicts; exit code 5 where a file cannot be read, 3"
          + " where none can.",
      "An answer file is CSV. Of one pupil: a row a claim, columns claim, verdict, why.",
      "Of a class: a row a pupil; the first column is pupil, the others are claims."
    },
    footer = "  twocounts claims grade lesson.json answers/ --format csv")
public final class ClaimsGradeCommand implements Command {
  @Parameters(index = "0", paramLabel = "PACK", description = "A built-in pack, or a file.")
  private String pack;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ANSWERS",
      description = "Answer files, or folders of files that end in .csv.")
  private List<Path> answers;

  /** What one file came to. */
  record Graded(Path file, List<Grade> grades, Optional<String> advice, Optional<String> error) {
    static Graded not(Path file, String error) {
      return new Graded(file, List.of(), Optional.empty(), Optional.of(error));
    }

    String name() {
      return Quoted.path(file.toString());
    }
  }

  @Override
  public int run(Session session) {
    List<Path> files = answers.stream().flatMap(a -> files(a).stream()).toList();
    if (files.isEmpty()) {
      throw new UsageException("no answer file: a folder must hold files that end in .csv");
    }
    CheckedPack checked = ClaimFindings.check(session, ClaimPacks.find(List.of(pack))).get(0);
    List<Graded> graded = new ArrayList<>();
    for (Path file : files) {
      graded.add(grade(checked, file));
    }
    session.print(GradeReport.of(graded));
    for (Graded each : graded) {
      each.error().ifPresent(e -> session.note(each.name() + ": " + e));
    }
    return exitCode(graded);
  }

  private static int exitCode(List<Graded> graded) {
    long failed = graded.stream().filter(g -> g.error().isPresent()).count();
    return failed == 0 ? DONE : failed < graded.size() ? SOME_FAILED : UNREADABLE;
  }

  private static Graded grade(CheckedPack checked, Path file) {
    try {
      AnswerFile read = AnswerFile.read(file);
      List<Grade> grades = read.sheets().stream().map(s -> Grade.of(checked, s)).toList();
      return grades.stream().allMatch(Grade::isOfAnotherPack)
          ? Graded.not(file, ofAnotherPack(checked, grades.get(0)))
          : new Graded(file, grades, read.advice(), Optional.empty());
    } catch (InvalidInputException e) {
      return Graded.not(file, e.problems().get(0).toString());
    }
  }

  private static String ofAnotherPack(CheckedPack checked, Grade grade) {
    return String.format(
        "answers no claim of the pack %s: its ids are such as %s, not %s",
        checked.pack().id(), grade.items().get(0).claim(), Quoted.bare(grade.unknown().get(0)));
  }

  private static List<Path> files(Path given) {
    if (!Files.isDirectory(given)) {
      return List.of(given);
    }
    try (Stream<Path> inside = Files.list(given)) {
      return inside.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InvalidInputException(given.toString(), "the folder cannot be read");
    }
  }
}
