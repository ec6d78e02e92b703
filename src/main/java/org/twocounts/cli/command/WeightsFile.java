package org.twocounts.cli.command;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.analysis.power.WeightedGame.Bloc;
import org.twocounts.input.InputFile;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;

/**
 * A file of weights: a name, a comma and a whole number a line. Blank lines, lines that begin with
 * {@code #}, and a first line of headings are passed over.
 */
final class WeightsFile {
  private static final int MOST_MIB = 1;

  private final Map<String, Integer> weights = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private WeightsFile() {}

  /**
   * Reads the blocs of a file.
   *
   * @throws InvalidInputException with every line that is wrong
   */
  static List<Bloc> read(Path path) {
    WeightsFile file = new WeightsFile();
    List<String> lines = lines(path);
    for (int i = 0; i < lines.size(); i++) {
      file.add(i + 1, lines.get(i).strip());
    }
    if (file.problems.isEmpty() && file.weights.values().stream().allMatch(w -> w == 0)) {
      file.problems.add(Problem.of("has no weights; expected lines such as NY,29"));
    }
    if (!file.problems.isEmpty()) {
      throw new InvalidInputException(path.toString(), file.problems);
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
              number,
              "",
              "\"" + line + "\" is not a name, a comma and a whole number under 10,000,000"));
    } else if (weights.putIfAbsent(name, Integer.valueOf(weight)) != null) {
      problems.add(new Problem(number, "", "\"" + name + "\" stands twice"));
    }
  }

  private static boolean isHeading(int number, int comma, String weight) {
    return number == 1 && comma > 0 && !weight.matches(".*[0-9].*");
  }

  private static List<String> lines(Path path) {
    byte[] content = InputFile.read(path, "a file of weights", MOST_MIB);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .toString()
          .lines()
          .toList();
    } catch (CharacterCodingException e) {
      throw new InvalidInputException(
          path.toString(), "not in UTF-8; save the file in that encoding");
    }
  }
}
