package org.twocounts.cli.command;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.twocounts.chart.LabelChanges;
import org.twocounts.input.JsonObject;
import org.twocounts.input.JsonSource;
import org.twocounts.input.OwnFile;
import org.twocounts.input.Problems;
import org.twocounts.input.UserFile;
import org.twocounts.output.JsonText;

/** Texts of a picture that are to stand for others: {@code {"old text": "new text"}}. */
final class LabelFile {
  private static final int MOST_TEXTS = 3000;
  private static final int NESTING = 2;
  private static final int TEXT_CHARACTERS = 4000;

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]+");

  private LabelFile() {}

  /** The tokens of such a file, in which old texts, which are names here, may be whole notes. */
  private static final class Source extends JsonSource {
    private int texts;

    Source(byte[] content, Problems problems) throws IOException {
      super(content, limits(NESTING, TEXT_CHARACTERS, TEXT_CHARACTERS), problems);
    }

    @Override
    protected Object field(String name, JsonParser at) throws IOException {
      Object value = super.field(name, at);
      texts++;
      if (texts == MOST_TEXTS + 1) {
        problem("more than " + MOST_TEXTS + " texts; no picture has as many");
      }
      return texts > MOST_TEXTS ? ABSENT : value;
    }
  }

  /**
   * Reads a file of changes.
   *
   * @throws org.twocounts.input.InvalidInputException with everything that is wrong with the file
   */
  static LabelChanges read(Path path) {
    UserFile file = UserFile.read(path, OwnFile.LABELS);
    Problems problems = new Problems();
    JsonObject root = JsonSource.readObject(file, problems, Source::new);
    Map<String, String> texts = new LinkedHashMap<>();
    root.names().forEach(old -> texts.put(old, root.text(old)));
    root.end();
    problems.refuseAny(file);
    return new LabelChanges(file.name(), texts);
  }

  /**
   * The file in which each text stands for itself, for an editor to start from; whole numbers, the
   * same in every language, are left out.
   */
  static String text(List<String> texts) {
    return JsonText.indented(
        json -> {
          json.writeStartObject();
          for (String text : texts) {
            if (!WHOLE_NUMBER.matcher(text).matches()) {
              json.writeStringField(text, text);
            }
          }
          json.writeEndObject();
        });
  }
}
