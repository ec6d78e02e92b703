package org.twocounts.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.Document;
import org.twocounts.claim.measure.MeasureTable;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.claim.pack.Verdict;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.table.Facts;
import org.twocounts.table.sql.TableDatabase;

/** docs/claims.md says what the program does. */
@Tag(Document.TAG)
class ClaimsGuideTest {
  private static final Path GUIDE = Path.of("docs/claims.md");

  @Test
  void the_measures_are_listed_as_they_are_specified() {
    Document.of(GUIDE.toString()).endsFrom("### `splits`", MeasureTable.markdown());
  }

  @Test
  void the_example_is_a_pack_whose_verdict_is_the_one_expected() throws IOException {
    Dataset dataset = Dataset.open(Path.of("elections.json"), EnumSet.allOf(Section.class));
    try (ClaimChecker checker =
        new ClaimChecker(
            dataset.record(), Map.of(), chosen -> TableDatabase.open(Facts.of(dataset, chosen)))) {
      CheckedClaim claim =
          checker.check(PackReader.read("lesson.json", example().getBytes(UTF_8))).claims().get(0);
      assertThat(claim.verdict()).isEqualTo(Verdict.DEPENDS_ON_READING);
      assertThat(claim.isAsExpected()).isTrue();
      assertThat(claim.readings())
          .extracting(CheckedReading::found)
          .containsExactly("Hillary Clinton", "Donald Trump");
    }
  }

  @Test
  void the_error_that_is_shown_is_the_one_that_is_given() throws IOException {
    String faulty = example().replace("popular-vote\"", "poplar-vote\"");
    assertThatThrownBy(() -> PackReader.read("lesson.json", faulty.getBytes(UTF_8)))
        .satisfies(
            e -> assertThat(Files.readString(GUIDE)).contains("twocounts: " + e.getMessage()));
  }

  private static String example() throws IOException {
    String guide = Files.readString(GUIDE);
    int start = guide.indexOf("```json\n") + "```json\n".length();
    return guide.substring(start, guide.indexOf("```", start));
  }
}
