package org.twocounts.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers at their bounds and past them, of every type of field that takes numbers. */
class JsonNumbersTest {
  /** The field that is taken. */
  private static final String F = "f";

  private static final BigDecimal LEAST = new BigDecimal("-0.5");
  private static final BigDecimal MOST = new BigDecimal("99.5");

  private final Problems problems = new Problems();
  private final JsonObject object = new JsonObject(1, problems);

  /** A whole number with its bounds, taken alone, where it may be absent, or from an array. */
  private record Bounded(long least, long most, Function<JsonObject, Object> take) {
    @Override
    public String toString() {
      return least + " to " + most;
    }
  }

  static Stream<Bounded> bounded() {
    long most = 10_000_000_000L;
    return Stream.of(
        new Bounded(0, 1_000_000, o -> o.integer(F)),
        new Bounded(0, 1_000_000, o -> o.optionalInteger(F).getAsInt()),
        new Bounded(-3, 12, o -> o.optionalInteger(F, -3, 12).getAsInt()),
        new Bounded(0, 9999, o -> o.year(F)),
        new Bounded(0, 9999, o -> o.optionalYear(F).getAsInt()),
        new Bounded(0, most, o -> o.count(F)),
        new Bounded(0, most, o -> o.optionalCount(F).getAsLong()),
        new Bounded(-most, most, o -> o.difference(F)),
        new Bounded(-most, most, o -> o.optionalDifference(F).getAsLong()),
        new Bounded(0, 9999, o -> o.years("array").get(0)),
        new Bounded(-3, 12, o -> o.integers("array", -3, 12).get(0)),
        new Bounded(0, most, o -> o.counts("array").get(0)));
  }

  @ParameterizedTest
  @MethodSource("bounded")
  void a_whole_number_is_taken_up_to_its_bounds_and_not_past_them(Bounded bounded) {
    LongStream.of(
            Long.MIN_VALUE,
            bounded.least() - 1,
            bounded.least(),
            bounded.least() + 1,
            bounded.most() - 1,
            bounded.most(),
            bounded.most() + 1,
            (1L << 32) + 1,
            Long.MAX_VALUE)
        .forEach(
            value -> {
              Problems own = new Problems();
              JsonObject holder = new JsonObject(1, own);
              holder.put(F, value, 1);
              holder.put("array", List.of(value), 1);
              boolean within = value >= bounded.least() && value <= bounded.most();
              Number taken = (Number) bounded.take().apply(holder);
              assertThat(taken.longValue()).isEqualTo(within ? value : bounded.least());
              List<String> said =
                  own.found().stream()
                      .map(Problem::message)
                      .map(m -> m.replace("array", F))
                      .toList();
              assertThat(said)
                  .isEqualTo(
                      within ? List.of() : List.of("f is " + value + ", outside " + bounded));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.5", "0", "0.123456789012", "99.5", "7.000000000000"})
  void a_number_within_its_bounds_has_up_to_twelve_decimals(String number) {
    object.put(F, new BigDecimal(number), 1);
    assertThat(object.decimal(F, LEAST, MOST)).isEqualTo(new BigDecimal(number));
    assertThat(object.optionalDecimal(F, LEAST, MOST)).contains(new BigDecimal(number));
    assertThat(problems.found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1234567890123", "7.0000000000000"})
  void a_number_of_more_decimals_is_refused(String number) {
    object.put(F, new BigDecimal(number), 1);
    assertThat(object.decimal(F, LEAST, MOST)).isEqualTo(LEAST);
    assertThat(object.optionalDecimal(F, LEAST, MOST)).contains(LEAST);
    says("f is " + number + "; it must be a number of at most 12 decimals");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.500000000001", "99.50000000000001", "1E+999999999"})
  void a_number_outside_its_bounds_is_refused_without_writing_it_out(String number) {
    object.put(F, new BigDecimal(number), 1);
    assertThat(object.decimal(F, LEAST, MOST)).isEqualTo(LEAST);
    assertThat(object.optionalDecimal(F, LEAST, MOST)).contains(LEAST);
    says("f is " + number + ", outside -0.5 to 99.5");
  }

  @Test
  void a_whole_number_is_a_number_too() {
    object.put(F, 99L, 1);
    object.put("more", 100L, 2);
    assertThat(object.decimal(F, LEAST, MOST)).isEqualByComparingTo("99");
    assertThat(object.decimal("more", LEAST, MOST)).isEqualTo(LEAST);
    says("more is 100, outside -0.5 to 99.5");
  }

  private void says(String message) {
    assertThat(problems.found()).extracting(Problem::message).containsExactly(message);
  }
}
