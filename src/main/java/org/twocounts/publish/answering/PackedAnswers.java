package org.twocounts.publish.answering;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Option;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.output.JsonText;

/** The answers of a series, out of sight of whoever looks at the file, and no secret. */
final class PackedAnswers {
  private PackedAnswers() {}

  /**
   * A list a sheet of {@code right} (the option, from 0), {@code why} (what leads to each option)
   * and {@code steps} of each question: JSON in base 64.
   */
  static String of(SheetSeries series) {
    String json =
        JsonText.compact(
            out -> {
              out.writeStartArray();
              for (Sheet sheet : series.sheets()) {
                out.writeStartArray();
                for (Exercise exercise : sheet.exercises()) {
                  write(out, exercise);
                }
                out.writeEndArray();
              }
              out.writeEndArray();
            });
    return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(JsonGenerator out, Exercise exercise) throws IOException {
    out.writeStartObject();
    out.writeNumberField("right", exercise.options().indexOf(exercise.answer()));
    out.writeArrayFieldStart("why");
    for (Option option : exercise.options()) {
      out.writeString(option.misunderstanding().orElse(""));
    }
    out.writeEndArray();
    out.writeArrayFieldStart("steps");
    for (String step : exercise.steps()) {
      out.writeString(step);
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
