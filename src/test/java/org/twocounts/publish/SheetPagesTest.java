package org.twocounts.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.output.Markup;

@WholeGallery
class SheetPagesTest {
  @ParameterizedTest
  @EnumSource(Topic.class)
  void every_word_of_a_question_can_be_selected_on_one_page_of_the_pdf(Topic topic)
      throws IOException {
    Sheet sheet = Sheets.of(topic, Level.COLLEGE, 6);
    List<String> pages =
        PdfText.pages(ExercisePdf.sheet(sheet, Sheets.ORIGIN, Sheets.PICTURES, Paper.A4));
    for (Exercise exercise : sheet.exercises()) {
      assertThat(pages)
          .anySatisfy(
              page -> {
                assertThat(page).contains(PdfText.plain(exercise.question()));
                exercise
                    .options()
                    .forEach(option -> assertThat(page).contains(PdfText.plain(option.text())));
              });
    }
  }

  @Test
  void a_pdf_names_title_and_language_and_embeds_its_fonts() throws IOException {
    Sheet sheet = Sheets.of(Topic.APPORTIONMENT, Level.HIGH_SCHOOL, 6);
    byte[] pdf = ExercisePdf.key(sheet, Sheets.ORIGIN, Paper.LETTER);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Key: Seats for states");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).as("%s", name).isTrue();
        }
      }
    }
    List<String> pages = PdfText.pages(pdf);
    assertThat(pages.get(0)).contains("Key·Highschool·apportionment·seed1", "1/" + pages.size());
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void six_questions_fit_two_pages(Topic topic) throws IOException {
    for (Level level : Level.values()) {
      for (long seed = 1; seed <= 3; seed++) {
        Sheet sheet = Sheets.of(topic, level, 6, seed);
        byte[] pdf = ExercisePdf.sheet(sheet, Sheets.ORIGIN, Sheets.PICTURES, Paper.LETTER);
        assertThat(PdfText.pages(pdf)).as("%s %s", level, seed).hasSizeLessThanOrEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void no_word_of_a_chart_tells_what_it_shows(Level level) {
    for (Topic topic : List.of(Topic.READING_A_CHART, Topic.YOUR_STATE)) {
      Sheet sheet = Sheets.of(topic, level, 8);
      for (ChartToRead chart :
          sheet.exercises().stream().flatMap(e -> e.chart().stream()).toList()) {
        String alt = Sheets.PICTURES.beside(chart).alt();
        String svg = new String(Sheets.PICTURES.svg(chart), StandardCharsets.UTF_8);
        assertThat(telling(chart))
            .as("%s", chart.file())
            .isNotEmpty()
            .noneMatch(alt::contains)
            .noneMatch(words -> svg.contains(Markup.between(words)));
        assertThat(alt).contains("the key says how");
      }
    }
  }

  /** What the chart says of itself where it is no question. */
  private static List<String> telling(ChartToRead chart) {
    ChartRequest all = ChartRequest.of(TheRecord.record());
    ChartRequest request = chart.year().isPresent() ? all.forYear(chart.year().getAsInt()) : all;
    ChartSpec told =
        ChartCatalogue.find(chart.name())
            .orElseThrow()
            .describe(chart.state().map(request::ofState).orElse(request));
    List<String> telling = new ArrayList<>(told.description().exceptions());
    telling.add(told.description().range());
    told.words().title().ifPresent(telling::add);
    return telling.stream().filter(words -> !words.isEmpty()).toList();
  }

  @Test
  void a_chart_says_once_what_stands_above() {
    Sheet sheet = Sheets.of(Topic.READING_A_CHART, Level.HIGH_SCHOOL, 12);
    String html = ExerciseHtml.sheet(sheet, Sheets.ORIGIN, Sheets.PICTURES);
    long charts = sheet.exercises().stream().flatMap(e -> e.chart().stream()).distinct().count();
    assertThat(html.split("<figure>", -1)).hasSize((int) charts + 1);
    assertThat(html).contains("The chart is that of question ");
  }

  @Test
  void the_same_sheet_is_the_same_bytes() {
    Sheet sheet = Sheets.of(Topic.READING_A_CHART, Level.MIDDLE_SCHOOL, 2);
    byte[] once = ExercisePdf.sheet(sheet, Sheets.ORIGIN, Sheets.PICTURES, Paper.LETTER);
    assertThat(ExercisePdf.sheet(sheet, Sheets.ORIGIN, Sheets.PICTURES, Paper.LETTER))
        .isEqualTo(once);
  }

  @Test
  void a_page_of_html_holds_its_charts_without_the_titles_that_tell_the_answer() {
    Sheet sheet = Sheets.of(Topic.READING_A_CHART, Level.HIGH_SCHOOL, 4);
    String html = ExerciseHtml.sheet(sheet, Sheets.ORIGIN, Sheets.PICTURES);
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("<img src=\"data:image/svg+xml;base64,", "alt=\"")
        .doesNotContain("<script", "src=\"http", "<link");
    assertThat(html.split("<section class=\"question\">", -1)).hasSize(5);
  }

  @Test
  void the_sheet_holds_no_answers_and_the_key_all() {
    Sheet sheet = Sheets.of(Topic.SPLITS, Level.HIGH_SCHOOL, 6);
    String html = ExerciseHtml.sheet(sheet, Sheets.ORIGIN, Sheets.PICTURES);
    String key = ExerciseHtml.key(sheet, Sheets.ORIGIN);
    for (Exercise exercise : sheet.exercises()) {
      for (String step : exercise.steps()) {
        assertThat(html).doesNotContain(Markup.between(step));
        assertThat(key).contains(Markup.between(step));
      }
    }
  }

  @Test
  void both_name_the_seed_and_only_the_key_the_command_that_makes_them_again() {
    Sheet sheet = Sheets.of(Topic.MARGINS, Level.HIGH_SCHOOL, 3);
    String command =
        "twocounts exercise --topic margins --level high-school --questions 3 --seed 1";
    for (String page :
        List.of(
            ExerciseHtml.sheet(sheet, Sheets.ORIGIN, Sheets.PICTURES),
            ExerciseMarkdown.sheet(sheet, Sheets.ORIGIN))) {
      assertThat(page).contains("seed 1", "data ").doesNotContain("twocounts exercise", "--seed");
    }
    assertThat(ExerciseHtml.key(sheet, Sheets.ORIGIN)).contains(command, "seed 1");
    assertThat(ExerciseMarkdown.key(sheet, Sheets.ORIGIN)).contains(command, "seed 1");
  }
}
