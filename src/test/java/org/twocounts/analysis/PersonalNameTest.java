package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.model.Party;

class PersonalNameTest {
  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource({
    "James K. Polk, James K. Polk, SAME",
    "'POLK, JAMES K', James K. Polk, SAME",
    "James Polk, James K. Polk, SHORTER",
    "J. Polk, James K. Polk, SHORTER",
    "J. K. Polk, James K. Polk, INITIALS",
    "James Knox Polk, James K. Polk, INITIALS",
    "Jam Polk, James K. Polk, NONE",
    "Jam K. Polk, James K. Polk, NONE",
    "James L. Polk, James K. Polk, NONE",
    "Polk, James K. Polk, NONE",
    "James K. Pierce, James K. Polk, NONE",
    "Robert Joseph Dole, Bob Dole, NONE",
    "Bob Joseph Dole, Bob Dole, LONGER",
    "Bob Joseph A. Dole, Bob J. Dole, NONE",
    "Bob Other, Other, NONE",
    "Adlai Stevenson, Adlai Stevenson II, SAME",
    "Adlai Stevenson III, Adlai Stevenson II, NONE",
    "A. Stevenson III, Adlai Stevenson II, NONE",
    "'BUCHANAN, PATRICK \"PAT\"', Patrick Buchanan, SAME",
    "'BUCHANAN, PATRICK (PAT) J', Patrick Buchanan, LONGER",
    "Patrick “Pat” Buchanan, Patrick Buchanan, SAME",
  })
  void how_a_name_as_given_fits_one_of_the_record(
      String given, String known, PersonalName.Fit fit) {
    assertThat(PersonalName.of(given).fits(known)).isEqualTo(fit);
  }

  @Test
  void nobody_is_called_nothing() {
    assertThat(PersonalName.of("Jr.").isWritten(PersonalName.of("Sr."))).isFalse();
    assertThat(PersonalName.of("").isWritten(PersonalName.of(""))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Know Nothing, american",
    "Bull Moose, progressive-1912",
    "whig party, whig",
    "GOP, republican",
    "Party, ",
    "Zzz, ",
    "'', ",
  })
  void a_party_goes_by_its_label_its_name_or_what_stands_in_parentheses(String given, String id) {
    assertThat(NamedParty.all(TheRecord.record(), given).stream().map(Party::id).findFirst())
        .isEqualTo(Optional.ofNullable(id));
  }

  @Test
  void a_label_that_served_several_parties_names_them_all() {
    assertThat(NamedParty.all(TheRecord.record(), "progressive"))
        .extracting(Party::id)
        .containsExactly("progressive-1912", "progressive-1924", "progressive-1948");
  }

  @ParameterizedTest
  @CsvSource({"Whigg, Whig", "Republicn, Republican", "Bull Mose, Progressive", "xyzzy, "})
  void the_party_named_most_like_it_is_offered(String given, String label) {
    assertThat(NamedParty.nearest(TheRecord.record(), given)).isEqualTo(Optional.ofNullable(label));
  }

  @ParameterizedTest
  @CsvSource({
    "OX, no state \"OX\"; did you mean OH?",
    "Ohoi, no state \"Ohoi\"; did you mean Ohio?",
    "Pensylvania, no state \"Pensylvania\"; did you mean Pennsylvania?",
    "qqqqqqqq, no state \"qqqqqqqq\"; use a code such as OH",
  })
  void the_state_named_most_like_it_is_offered(String given, String message) {
    assertThat(NamedState.noState(TheRecord.record(), given)).isEqualTo(message);
    assertThat(NamedState.known(TheRecord.record(), given)).isEmpty();
  }
}
