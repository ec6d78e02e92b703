package org.twocounts.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.model.Office;

/** Fields taken by type: every type of field with values of every type. */
class JsonObjectTest {
  /** The field that is taken. */
  private static final String F = "f";

  private static final BigDecimal LEAST = new BigDecimal("-0.5");
  private static final BigDecimal MOST = new BigDecimal("99.5");
  private static final String OFFICES = "one of president, vice-president, undifferentiated";

  private final Problems problems = new Problems();
  private final JsonObject object = new JsonObject(1, problems);

  /**
   * A way to take a field.
   *
   * @param expected what a value of another type is told to be
   * @param otherwise what is taken where the field is missing or has another type
   * @param type of the values it takes
   */
  private record Taking(
      String expected, Function<JsonObject, Object> take, Object otherwise, Class<?> type) {
    @Override
    public String toString() {
      return expected + ", else " + otherwise;
    }
  }

  /** Ways to take a field that must be there. */
  static Stream<Taking> required() {
    return Stream.of(
        new Taking("text", o -> o.text(F), "?", String.class),
        new Taking("a whole number", o -> o.integer(F), 0, Long.class),
        new Taking("a whole number", o -> o.year(F), 0, Long.class),
        new Taking("a whole number", o -> o.count(F), 0L, Long.class),
        new Taking("a whole number", o -> o.difference(F), 0L, Long.class),
        new Taking("a number", o -> o.decimal(F, LEAST, MOST), LEAST, Number.class),
        new Taking("a date", o -> o.date(F), LocalDate.EPOCH, String.class),
        new Taking(OFFICES, o -> o.choice(F, Office.class), Office.PRESIDENT, String.class),
        new Taking("an object", o -> o.object(F).names(), List.of(), JsonObject.class));
  }

  /** Ways to take a field that may be absent. */
  static Stream<Taking> optional() {
    return Stream.of(
        new Taking("text", o -> o.optionalText(F), Optional.empty(), String.class),
        new Taking("text", o -> o.filledText(F), Optional.empty(), String.class),
        new Taking("text", o -> o.optionalDate(F), Optional.empty(), String.class),
        new Taking("text", o -> o.optionalChoice(F, Office.class), Optional.empty(), String.class),
        new Taking("a whole number", o -> o.optionalInteger(F), OptionalInt.empty(), Long.class),
        new Taking(
            "a whole number", o -> o.optionalInteger(F, 0, 9), OptionalInt.empty(), Long.class),
        new Taking("a whole number", o -> o.optionalYear(F), OptionalInt.empty(), Long.class),
        new Taking("a whole number", o -> o.optionalCount(F), OptionalLong.empty(), Long.class),
        new Taking(
            "a whole number", o -> o.optionalDifference(F), OptionalLong.empty(), Long.class),
        new Taking(
            "a number", o -> o.optionalDecimal(F, LEAST, MOST), Optional.empty(), Number.class),
        new Taking("true or false", o -> o.flag(F, true), true, Boolean.class),
        new Taking("true or false", o -> o.optionalFlag(F), Optional.empty(), Boolean.class),
        new Taking("an object", o -> o.optionalObject(F), Optional.empty(), JsonObject.class),
        new Taking("an array of objects", o -> o.objects(F), List.of(), List.class),
        new Taking("an array of texts", o -> o.texts(F), List.of(), List.class),
        new Taking("an array of texts", o -> o.choices(F, Office.class), List.of(), List.class),
        new Taking("an array of whole numbers", o -> o.years(F), List.of(), List.class),
        new Taking("an array of whole numbers", o -> o.integers(F, 1, 9), List.of(), List.class),
        new Taking("an array of whole numbers", o -> o.counts(F), List.of(), List.class));
  }

  static Stream<Taking> takings() {
    return Stream.concat(required(), optional());
  }

  @ParameterizedTest
  @MethodSource("required")
  void a_field_that_must_be_there_is_said_to_be_missing(Taking taking) {
    assertThat(taking.take().apply(object)).isEqualTo(taking.otherwise());
    says("f is missing; it must be " + taking.expected());
  }

  @ParameterizedTest
  @MethodSource("optional")
  void a_field_that_may_be_absent_is_not_missed(Taking taking) {
    assertThat(taking.take().apply(object)).isEqualTo(taking.otherwise());
    saysNothing();
  }

  @ParameterizedTest
  @MethodSource("takings")
  void a_value_of_another_type_is_said_to_be_what_it_is(Taking taking) {
    List<Object> values =
        List.of("x", 7L, new BigDecimal("0.5"), false, new JsonObject(2, problems), List.of());
    List<String> called = List.of("\"x\"", "7", "0.5", "false", "an object", "an array");
    for (int i = 0; i < values.size(); i++) {
      if (!taking.type().isInstance(values.get(i))) {
        Problems own = new Problems();
        JsonObject holder = new JsonObject(1, own);
        holder.put(F, values.get(i), 1);
        assertThat(taking.take().apply(holder)).isEqualTo(taking.otherwise());
        assertThat(own.found())
            .extracting(Problem::message)
            .singleElement()
            .asString()
            .startsWith("f is " + called.get(i) + "; it must be ")
            .endsWith(saidOfAnother(taking));
      }
    }
  }

  /** A date or a choice is asked to be text first. */
  private static String saidOfAnother(Taking taking) {
    return taking.type() == String.class ? "text" : taking.expected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+12345-01-01",
        "-0001-11-07",
        "+999999999-11-07",
        "+1876-11-07",
        "12345-11-07",
        "876-11-07",
        "1876-02-30",
        "1876-1-07",
        "1876-11-7",
        "1876-11-07T00:00",
        "x"
      })
  void a_date_has_a_year_of_four_digits(String date) {
    object.put(F, date, 1);
    assertThat(object.date(F)).isEqualTo(LocalDate.EPOCH);
    assertThat(object.optionalDate(F)).contains(LocalDate.EPOCH);
    says("f is \"" + date + "\"; it must be a date like 1876-11-07");
  }

  @Test
  void every_day_of_the_calendar_is_a_date() {
    for (LocalDate day = LocalDate.of(1788, 1, 1); day.getYear() < 2030; day = day.plusDays(13)) {
      JsonObject holder = new JsonObject(1, problems);
      holder.put(F, day.toString(), 1);
      assertThat(holder.date(F)).isEqualTo(day);
    }
    for (String day : List.of("0000-01-01", "1876-02-29", "9999-12-31")) {
      JsonObject holder = new JsonObject(1, problems);
      holder.put(F, day, 1);
      assertThat(holder.optionalDate(F)).contains(LocalDate.parse(day));
    }
    saysNothing();
  }

  @Test
  void true_and_false_are_what_they_are() {
    object.put(F, false, 1);
    assertThat(object.flag(F, true)).isFalse();
    assertThat(object.optionalFlag(F)).contains(false);
    assertThat(object.flag("none", true)).isTrue();
    assertThat(object.flag("none", false)).isFalse();
    saysNothing();
  }

  @Test
  void an_empty_text_is_not_taken_for_one() {
    object.put("logo", " ", 1);
    assertThat(object.text("logo")).isEqualTo("?");
    assertThat(object.filledText("logo")).isEmpty();
    assertThat(object.filledText("none")).isEmpty();
    object.put(F, "text", 1);
    assertThat(object.filledText(F)).contains("text");
    says("logo is empty; leave the field out instead");
  }

  @Test
  void a_choice_is_one_of_its_labels() {
    object.put(F, "vice-president", 1);
    object.put("array", List.of("undifferentiated", "president"), 2);
    assertThat(object.choice(F, Office.class)).isEqualTo(Office.VICE_PRESIDENT);
    assertThat(object.optionalChoice(F, Office.class)).contains(Office.VICE_PRESIDENT);
    assertThat(object.choices("array", Office.class))
        .containsExactly(Office.UNDIFFERENTIATED, Office.PRESIDENT);
    saysNothing();
    object.put("other", "President", 3);
    assertThat(object.choice("other", Office.class)).isEqualTo(Office.PRESIDENT);
    assertThat(object.optionalChoice("other", Office.class, Office::name)).isPresent();
    says("other is \"President\"; it must be " + OFFICES);
  }

  @Test
  void a_choice_may_go_by_another_name_than_its_label() {
    object.put(F, "VICE_PRESIDENT", 1);
    assertThat(object.optionalChoice(F, Office.class, Office::name))
        .contains(Office.VICE_PRESIDENT);
    saysNothing();
  }

  @Test
  void an_array_of_mixed_items_keeps_those_of_its_type_and_says_the_first_other() {
    List<Object> mixed = new ArrayList<>(List.of("a", 1L, true, "b"));
    object.put(F, mixed, 1);
    assertThat(object.texts(F)).containsExactly("a", "b");
    assertThat(object.years(F)).containsExactly(1);
    says("f holds 1; it must be an array of texts");
  }

  @Test
  void what_lies_within_an_object_has_its_context() {
    JsonObject within = new JsonObject(2, problems);
    JsonObject item = new JsonObject(3, problems);
    object.about("1876, LA");
    object.put(F, within, 2);
    object.put("array", List.of(item), 3);
    object.object(F).problem("is odd");
    object.objects("array").forEach(o -> o.problem("is odd"));
    assertThat(problems.found())
        .extracting(Problem::toString)
        .containsExactly("line 2: 1876, LA: is odd", "line 3: 1876, LA: is odd");
  }

  @Test
  void nothing_is_said_of_the_fields_of_an_object_that_is_missing() {
    object.object(F).text("name");
    says("f is missing; it must be an object");
  }

  private void says(String message) {
    assertThat(problems.found()).extracting(Problem::message).containsExactly(message);
  }

  private void saysNothing() {
    assertThat(problems.found()).isEmpty();
  }
}
