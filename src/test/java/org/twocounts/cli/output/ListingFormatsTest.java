package org.twocounts.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.figure.Figure;
import org.twocounts.output.CsvMark;
import org.twocounts.output.Style;

/** One listing with every kind of value, in every format. */
class ListingFormatsTest {
  private record Row(
      String name, OptionalLong votes, OptionalDouble margin, Optional<String> note) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(
              "Samuel \"Sam\" Tilden",
              OptionalLong.of(4_286_808),
              OptionalDouble.of(3.0),
              Optional.of("a | b, c")),
          new Row("Other", OptionalLong.empty(), OptionalDouble.of(-0.0), Optional.empty()));

  private static Report report() {
    Listing<Row> listing =
        new Listing<>(
            "Caption",
            List.of(
                Column.of(Figure.text("full_name", "", Row::name).headed("Name")),
                Column.of(Figure.optionalCount("votes", "votes", "", Row::votes)),
                Column.of(
                    Figure.optionalPoints("margin_points", "", Row::margin).headed("Margin (pp)")),
                Column.of(Figure.optionalText("note", "", Row::note)).orBlank(),
                Column.shown("Seen", r -> Cell.text(r.name())),
                Column.of(Figure.<Row>flag("is_other", "", r -> r.name().equals("Other")))
                    .onlyData()),
            ROWS);
    Report report =
        Report.titled("Title", Shown.NOTHING).table(listing).note("A note.").note("A note.");
    report.json().put("rows", listing);
    return report;
  }

  private static String render(Format format) {
    return Renderer.render(report(), format, new Style(80, false), CsvMark.NONE);
  }

  @Test
  void a_table_groups_digits_signs_differences_and_shows_a_dash_for_missing() {
    assertThat(render(Format.TABLE))
        .isEqualTo(
            """
            Title

            Caption
            Name                     Votes  Margin (pp)  Note      Seen
            ──────────────────────────────────────────────────────────────────────────
            Samuel "Sam" Tilden  4,286,808        +3.00  a | b, c  Samuel "Sam" Tilden
            Other                        –         0.00            Other

            * A note.
            """);
  }

  @Test
  void csv_quotes_what_must_be_quoted_and_leaves_missing_empty() {
    assertThat(render(Format.CSV))
        .isEqualTo(
            """
            full_name,votes,margin_points,note,is_other
            "Samuel ""Sam"" Tilden",4286808,3.0,"a | b, c",false
            Other,,0.0,,true
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void json_has_camel_case_names_and_null_for_missing() {
    assertThat(render(Format.JSON))
        .isEqualTo(
            """
            {
              "rows": [
                {
                  "fullName": "Samuel \\"Sam\\" Tilden",
                  "votes": 4286808,
                  "marginPoints": 3.0,
                  "note": "a | b, c",
                  "isOther": false
                },
                {
                  "fullName": "Other",
                  "votes": null,
                  "marginPoints": 0.0,
                  "note": null,
                  "isOther": true
                }
              ]
            }
            """);
  }

  @Test
  void markdown_escapes_what_would_be_markup() {
    assertThat(render(Format.MARKDOWN))
        .contains("| Name | Votes | Margin (pp) | Note | Seen |")
        .contains("| --- | ---: | ---: | --- | --- |")
        .contains("a \\| b, c")
        .endsWith("\n- A note.\n");
  }

  @Test
  void words_are_wrapped_and_numbers_are_not() {
    String narrow = Renderer.render(report(), Format.TABLE, new Style(50, false), CsvMark.NONE);
    assertThat(narrow.lines()).allMatch(line -> line.length() <= 50, "fits");
    assertThat(narrow).contains("4,286,808").contains("+3.00");
  }

  @Test
  void what_is_no_number_is_never_printed_as_one() {
    assertThatThrownBy(() -> Cell.percent(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("NaN is no figure to print");
    assertThatThrownBy(() -> new Fields().put("a", 1).put("a", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("field a twice");
  }
}
