package org.twocounts.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.classroom.Attempt.Ending;

class ResultCodeTest {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static List<Attempt> every() {
    List<Attempt> all = new ArrayList<>(List.of(Attempt.NONE));
    for (int first = 0; first < 4; first++) {
      for (int tries = 1; tries <= 4; tries++) {
        all.add(new Attempt(first, tries, Ending.SOLVED));
        if (tries < 4) {
          all.add(new Attempt(first, tries, Ending.OPEN));
        }
      }
    }
    return all;
  }

  @Test
  void every_way_to_answer_is_read_back() {
    for (Attempt attempt : every()) {
      ResultCode code = new ResultCode(1023, 99, List.of(attempt, Attempt.NONE, attempt));
      assertThat(ResultCode.read(code.text())).isEqualTo(code);
    }
    assertThat(every().stream().map(Attempt::number).distinct()).hasSize(29).allMatch(n -> n < 32);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void one_wrong_sign_and_two_neighbours_swapped_never_go_unseen(long seed) {
    Random random = new Random(seed);
    List<Attempt> every = every();
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      attempts.add(every.get(random.nextInt(every.size())));
    }
    ResultCode code = new ResultCode(random.nextInt(1024), 1 + random.nextInt(99), attempts);
    String plain = code.text().replace("-", "");
    for (int at = 0; at < plain.length(); at++) {
      for (int i = 0; i < SIGNS.length(); i++) {
        if (SIGNS.charAt(i) != plain.charAt(at)) {
          isRefused(plain.substring(0, at) + SIGNS.charAt(i) + plain.substring(at + 1));
        }
      }
      if (at > 0 && plain.charAt(at) != plain.charAt(at - 1)) {
        isRefused(
            plain.substring(0, at - 1)
                + plain.charAt(at)
                + plain.charAt(at - 1)
                + plain.substring(at + 1));
      }
    }
  }

  private static void isRefused(String code) {
    assertThatThrownBy(() -> ResultCode.read(code))
        .as(code)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("has a wrong sign; compare it with the page");
  }

  @Test
  void a_code_is_read_as_people_write_it() {
    ResultCode code = new ResultCode(33, 1, List.of(new Attempt(0, 1, Ending.SOLVED)));
    assertThat(code.text()).isEqualTo("1101-14A");
    for (String written : List.of("1101-14a", "IlOi 14A", "11 01 14\u2013A")) {
      assertThat(ResultCode.read(written)).isEqualTo(code);
    }
    assertThat(code.text().toLowerCase(Locale.ROOT)).isNotEqualTo(code.text());
    assertThat(code.rightAtOnce()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "110-111", "hello, you!", "1101-14*"})
  void what_is_no_code_is_told(String text) {
    assertThatThrownBy(() -> ResultCode.read(text)).hasMessage("is no code of a result");
  }

  @Test
  void nobody_solves_with_more_tries_than_options_or_leaves_open_the_only_one_left() {
    for (Ending ending : Ending.values()) {
      int most = ending == Ending.SOLVED ? 4 : 3;
      assertThatThrownBy(() -> new Attempt(0, most + 1, ending))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Attempt(4, 1, ending))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
