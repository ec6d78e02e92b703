package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNameTest {
  @ParameterizedTest
  @CsvSource({
    "George Washington, Washington",
    "John Quincy Adams, Adams",
    "Martin Van Buren, Van Buren",
    "Robert M. La Follette, La Follette",
    "Robert M. La Follette Sr., La Follette",
    "Faith Spotted Eagle, Spotted Eagle",
    "Adlai Stevenson II, Stevenson",
    "Albert Gore Jr., Gore",
    "Washington, Washington",
    "De, De",
    "Jr., Jr.",
    "Unpledged electors, unpledged electors",
    "Republican candidate, Republican candidate",
    "candidate, candidate",
    "electors, electors",
    "Other, Other",
  })
  void the_family_name_of(String person, String family) {
    assertThat(FamilyName.of(person)).isEqualTo(family);
  }
}
