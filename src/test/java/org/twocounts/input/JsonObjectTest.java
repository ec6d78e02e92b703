package org.twocounts.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {
  private final Problems problems = new Problems();
  private final JsonObject object = new JsonObject(1, problems);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+12345-01-01",
        "-0001-11-07",
        "+999999999-11-07",
        "+1876-11-07",
        "876-11-07",
        "1876-02-30",
        "1876-1-07"
      })
  void a_date_has_a_year_of_four_digits(String date) {
    object.put("date", date, 1);
    object.date("date");
    assertThat(problems.found())
        .extracting(Problem::message)
        .containsExactly("date is \"" + date + "\"; it must be a date like 1876-11-07");
  }

  @Test
  void a_day_of_the_calendar_is_a_date() {
    object.put("date", "1876-02-29", 1);
    assertThat(object.date("date")).isEqualTo(LocalDate.of(1876, 2, 29));
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"3", "16", "17", "18", "4000"})
  void fields_are_found_however_many_there_are(int fields) {
    for (int i = 0; i < fields; i++) {
      object.put("f" + i, "text " + i, 2);
    }
    object.put("f0", "again", 3);
    for (int i = 0; i < fields; i++) {
      assertThat(object.text("f" + i)).isEqualTo("text " + i);
    }
    assertThat(object.has("f" + fields)).isFalse();
    assertThat(object.any("f" + fields)).isEmpty();
    object.end();
    assertThat(problems.found())
        .extracting(Problem::message)
        .containsExactly(
            fields == 4000 ? "an object has more than 4000 fields" : "field \"f0\" stands twice");
  }

  @Test
  void an_empty_text_is_not_taken_for_one() {
    object.put("logo", " ", 1);
    assertThat(object.filledText("logo")).isEmpty();
    assertThat(object.filledText("none")).isEmpty();
    assertThat(problems.found())
        .extracting(Problem::message)
        .containsExactly("logo is empty; leave the field out instead");
  }
}
