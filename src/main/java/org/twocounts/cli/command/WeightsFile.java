package org.twocounts.cli.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.analysis.power.WeightedGame.Bloc;
import org.twocounts.data.InvalidDataException;
import org.twocounts.data.Problem;

/**
 * A file of weights: a name, a comma and a whole number a line. Blank lines, lines that begin with
 * {@code #}, and a first line of headings are passed over.
 */
final class WeightsFile {
  private static final long MOST_BYTES = 1 << 20;

  private final Map<String, Integer> weights = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private WeightsFile() {}

  /**
   * Reads the blocs of a file.
   *
   * @throws InvalidDataException with every line that is wrong
   */
  static List<Bloc> read(Path path) {
    WeightsFile file = new WeightsFile();
    List<String> lines = lines(path);
    for (int i = 0; i < lines.size(); i++) {
      file.add(i + 1, lines.get(i).strip());
    }
    if (file.problems.isEmpty() && file.weights.values().stream().allMatch(w -> w == 0)) {
      file.problems.add(new Problem("", "has no weights; expected lines such as NY,29"));
    }
    if (!file.problems.isEmpty()) {
      throw new InvalidDataException(path.toString(), file.problems);
    }
    return file.weights.entrySet().stream().map(e -> new Bloc(e.getKey(), e.getValue())).toList();
  }

  private void add(int number, String line) {
    int comma = line.lastIndexOf(',');
    String name = comma < 0 ? "" : line.substring(0, comma).strip();
    String weight = line.substring(comma + 1).strip();
    if (line.isEmpty() || line.startsWith("#") || isHeading(number, comma, weight)) {
      return;
    }
    if (name.isEmpty() || !weight.matches("[0-9]{1,7}")) {
      problems.add(
          new Problem(
              "line " + number,
              "\"" + line + "\" is not a name, a comma and a whole number under 10,000,000"));
    } else if (weights.putIfAbsent(name, Integer.valueOf(weight)) != null) {
      problems.add(new Problem("line " + number, "\"" + name + "\" stands twice"));
    }
  }

  private static boolean isHeading(int number, int comma, String weight) {
    return number == 1 && comma > 0 && !weight.matches(".*[0-9].*");
  }

  private static List<String> lines(Path path) {
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw unreadable(path, "is larger than 1 MiB");
      }
      return Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw unreadable(path, "no such file");
    } catch (MalformedInputException e) {
      throw unreadable(path, "is not text in UTF-8");
    } catch (IOException e) {
      throw unreadable(path, "cannot be read: " + e.getMessage());
    }
  }

  private static InvalidDataException unreadable(Path path, String message) {
    return new InvalidDataException(path.toString(), List.of(new Problem("", message)));
  }
}
