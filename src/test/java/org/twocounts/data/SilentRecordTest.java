package org.twocounts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.analysis.NamedCandidate;
import org.twocounts.analysis.NamedParty;
import org.twocounts.analysis.NamedState;
import org.twocounts.analysis.TheRecord;
import org.twocounts.data.validation.Validation;
import org.twocounts.model.ElectionRecord;

/** What a record leaves unsaid is taken from the release. */
class SilentRecordTest {
  private static final String COPIES = ", \"copies\": \\{[^}]*}";

  @TempDir private Path folder;

  @Test
  void sources_of_the_release_copy_each_other_in_a_record_that_does_not_say_so()
      throws IOException {
    String file = Files.readString(Path.of("elections.json"));
    String silent = file.replaceAll(COPIES, "").replace(", \"printsOther\": true", "");
    assertThat(silent).isNotEqualTo(file).doesNotContain("\"copies\"");
    ElectionRecord record = open(silent);
    assertThat(record.sources()).isEqualTo(TheRecord.released().sources());
    assertThat(Validation.of(record)).isEmpty();
  }

  @Test
  void a_record_that_says_who_copies_is_taken_at_its_word() throws IOException {
    String file = Files.readString(Path.of("elections.json"));
    int last = file.lastIndexOf(", \"copies\": {");
    String fewer = file.substring(0, last).replaceAll(COPIES, "") + file.substring(last);
    assertThat(open(fewer).sources().stream().filter(s -> s.copies().isPresent())).hasSize(1);
  }

  @Test
  void seats_are_made_by_the_laws_of_the_release_in_a_record_that_lists_none() throws IOException {
    CutRecord silent = CutRecord.ofYears(1996, 2024).without(Section.APPORTIONMENT_LAWS);
    assertThat(silent.read().apportionmentLaws()).isEmpty();
    ElectionRecord record =
        Dataset.open(silent.write(folder), EnumSet.allOf(Section.class)).record();
    assertThat(record.apportionmentLaws()).isEqualTo(TheRecord.released().apportionmentLaws());
    assertThat(Validation.of(record)).isEmpty();
  }

  @Test
  void a_record_that_lists_laws_of_apportionment_is_taken_at_its_word() throws IOException {
    String file = Files.readString(Path.of("elections.json"));
    String other = file.replaceFirst("    \\{\"firstCensus\": 1790.*\n", "");
    assertThat(open(other).findApportionmentLaw(1790)).isEmpty();
  }

  @Test
  void names_and_federal_codes_of_the_release_are_understood_in_a_record_without_them()
      throws IOException {
    CutRecord silent =
        CutRecord.ofYear(1996)
            .without(Section.OTHER_NAMES)
            .without(Section.STATES)
            .without(Section.PARTIES);
    ElectionRecord record =
        Dataset.open(silent.write(folder), EnumSet.allOf(Section.class)).record();
    assertThat(NamedState.find(record, "1").state()).isEqualTo("AL");
    assertThat(NamedState.find(record, "Penna.").state()).isEqualTo("PA");
    assertThat(NamedParty.known(record, "GOP")).contains("Republican");
    assertThat(NamedParty.known(record, "Whigs")).isEmpty();
    assertThat(NamedCandidate.find(record, record.elections(), "DOLE, ROBERT"))
        .isEqualTo("Bob Dole");
    assertThat(record.otherNames()).noneMatch(n -> n.name().equals("FDR"));
    assertThat(Validation.of(record)).isEmpty();
  }

  private ElectionRecord open(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), text);
    return Dataset.open(file, EnumSet.allOf(Section.class)).record();
  }
}
