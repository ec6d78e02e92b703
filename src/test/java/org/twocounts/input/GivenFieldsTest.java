package org.twocounts.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields as they come, and what is said of them, whatever their types. */
class GivenFieldsTest {
  private final Problems problems = new Problems();
  private final JsonObject object = new JsonObject(1, problems);

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
    says(fields == 4000 ? "an object has more than 4000 fields" : "field \"f0\" stands twice");
  }

  @Test
  void fields_have_the_order_and_the_lines_of_the_file() {
    object.put("b", 1L, 3);
    object.put("a", 2L, 4);
    assertThat(object.names()).containsExactly("b", "a");
    assertThat(object.lineOf("a")).isEqualTo(4);
    assertThat(object.lineOf("none")).isEqualTo(object.line()).isEqualTo(1);
    object.problem("a", "is odd");
    object.problem("none", "is needed");
    object.about("1876, LA").problem("is odd too");
    assertThat(problems.found())
        .extracting(Problem::toString)
        .containsExactly("line 1: is needed", "line 1: 1876, LA: is odd too", "line 4: is odd");
  }

  @Test
  void null_is_a_fault_and_no_value() {
    object.put("a", null, 2);
    assertThat(object.has("a")).isTrue();
    assertThat(object.text("a")).isEqualTo("?");
    object.end();
    says("a is null; leave the field out instead");
  }

  @Test
  void a_fault_is_said_once_however_often_the_field_is_taken() {
    object.put("a", "x", 2);
    object.count("a");
    object.flag("a", true);
    object.text("b");
    object.count("b");
    says("b is missing; it must be text", "a is \"x\"; it must be a whole number");
  }

  @Test
  void fields_that_nobody_asked_for_are_named_with_the_nearest_that_was() {
    object.put("votes", 1L, 2);
    object.put("vootes", 1L, 3);
    object.count("votes");
    object.optionalText("name");
    object.end();
    says("no field \"vootes\"; did you mean votes?");
  }

  @Test
  void no_more_unknown_fields_are_named_than_there_may_be_problems() {
    IntStream.range(0, 2000).forEach(i -> object.put("f" + i, 1L, 2));
    object.end();
    assertThat(problems.found()).hasSize(1000);
  }

  @Test
  void an_array_has_as_many_items_as_it_may_and_not_one_more() {
    assertThat(object.atMost(2, "a", List.of(1, 2))).containsExactly(1, 2);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(object.atMost(2, "a", List.of(1, 2, 3))).isEmpty();
    says("a has 3 items; at most 2 are allowed");
  }

  private void says(String... messages) {
    assertThat(problems.found()).extracting(Problem::message).containsExactly(messages);
  }
}
