package org.twocounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
  private static final String TEXT =
      """
      # Record

      All 60 elections to 2024, 80.3 % sure.

      | year |
      |---|
      | 2024 |

      ## Bias
      Words.
      - a
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("page.md"), TEXT);
  }

  private Document held() {
    return Document.of(file, false);
  }

  private Document written() {
    return Document.of(file, true);
  }

  @Test
  void what_it_says_is_held() {
    held().says("All %d elections to %d, %.1f %% sure", 60, 2024, 80.3);
    held().hasBlock("| year |", "| year |\n|---|\n| 2024 |\n");
    held().hasLine("## Bias", "- ", "- a");
    held().endsFrom("## Bias", "## Bias\nWords.\n- a\n");
    held().hasLines(6, 7, List.of("| 2024 |"));
    held().is(TEXT);
  }

  @Test
  void what_it_does_not_say_fails_and_changes_nothing() throws IOException {
    assertThatThrownBy(() -> held().says("All %d elections", 61))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "page.md is stale; src/dev/regenerate writes it anew. It must say: All 61 elections");
    assertThatThrownBy(() -> held().hasBlock("| year |", "| year |\n"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> held().hasLine("## Bias", "- ", "- b"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> held().endsFrom("## Bias", "## Bias\n"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> held().hasLines(6, 7, List.of("| 2028 |")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("page.md:7 is stale; src/dev/regenerate writes it anew.");
    assertThatThrownBy(() -> held().is("other")).isInstanceOf(AssertionError.class);
    assertThat(Files.readString(file)).isEqualTo(TEXT);
  }

  @Test
  void written_anew_it_has_the_new_figures_and_all_else() {
    written().says("All %d elections to %d, %.1f %% sure", 61, 2028, 79.0);
    written().hasBlock("| year |", "| year |\n|---|\n| 2024 |\n| 2028 |\n");
    written().hasLine("## Bias", "- ", "- b");
    assertThat(held().text())
        .isEqualTo(
            TEXT.replace("60 elections to 2024, 80.3", "61 elections to 2028, 79.0")
                .replace("| 2024 |\n", "| 2024 |\n| 2028 |\n")
                .replace("- a", "- b"));
    written().hasLines(7, 8, List.of());
    written().endsFrom("## Bias", "## Bias\nNone.\n");
    held()
        .is(
            TEXT.replace("60 elections to 2024, 80.3", "61 elections to 2028, 79.0")
                .replace("## Bias\nWords.\n- a\n", "## Bias\nNone.\n"));
  }

  @Test
  void a_sentence_that_stands_nowhere_or_twice_is_not_written() throws IOException {
    assertThatThrownBy(() -> written().says("No %d such", 1))
        .hasMessageContaining("times: No 1 such");
    assertThatThrownBy(() -> written().says("%d", 2028)).hasMessageContaining("times: 2028");
    assertThat(Files.readString(file)).isEqualTo(TEXT);
  }

  @Test
  void a_line_that_a_section_lacks_is_not_taken_from_the_next() throws IOException {
    String two = "# A\nWords.\n\n# B\n- b\n";
    Files.writeString(file, two);
    assertThatThrownBy(() -> written().hasLine("# A", "- ", "- a"))
        .hasMessageContaining("page.md has, below # A, no line that starts: - ");
    assertThat(Files.readString(file)).isEqualTo(two);
  }

  @Test
  void a_word_is_no_figure() throws IOException {
    assertThatThrownBy(() -> written().says("# %d", 1)).isInstanceOf(AssertionError.class);
    written().says("# %s\n\nAll", "Records");
    assertThat(Files.readString(file)).startsWith("# Records");
  }
}
