package org.twocounts.publish.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.classroom.Topic;
import org.twocounts.output.Markup;

@WholeGallery
class AnsweringPageTest {
  static Stream<Arguments> everyTopicAndLevel() {
    return Stream.of(Topic.values())
        .flatMap(topic -> Stream.of(Level.values()).map(level -> Arguments.of(topic, level)));
  }

  @ParameterizedTest
  @MethodSource("everyTopicAndLevel")
  void twenty_sheets_find_room_in_a_page_that_can_be_mailed(Topic topic, Level level) {
    AnsweringPage page = Lessons.page(Lessons.series(topic, level, SheetSeries.USUAL_SHEETS));
    assertThat(page.series().sheets()).hasSize(SheetSeries.USUAL_SHEETS);
    assertThat(page.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(AnsweringPage.LIMIT);
  }

  @Test
  void nothing_is_loaded_and_only_the_script_and_style_of_the_page_may_run() throws Exception {
    String html = Lessons.page(Lessons.series(Topic.READING_A_CHART, Level.COLLEGE, 3)).html();
    assertThat(html)
        .doesNotContain("http:", "https:", "//www", "url(", "@import", "<script src", "<iframe")
        .doesNotContain(" style=", " onclick=");
    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(html);
    assertThat(policy.find()).isTrue();
    assertThat(policy.group(1).replace("&#39;", "'"))
        .isEqualTo(
            "default-src 'none'; script-src "
                + source(html, "<script>", "</script>")
                + "; style-src "
                + source(html, "<style>", "</style>")
                + "; img-src data:; base-uri 'none'; form-action 'none'");
  }

  private static String source(String html, String before, String after) throws Exception {
    int start = html.indexOf(before) + before.length();
    byte[] text =
        html.substring(start, html.indexOf(after, start)).getBytes(StandardCharsets.UTF_8);
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(text);
    return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
  }

  @Test
  void answers_are_inside_and_not_to_be_read_by_looking() {
    SheetSeries series = Lessons.series(Topic.SPLITS, Level.HIGH_SCHOOL, 4);
    String html = Lessons.page(series).html();
    for (Sheet sheet : series.sheets()) {
      for (Exercise exercise : sheet.exercises()) {
        assertThat(html).contains(Markup.between(exercise.question()));
        exercise.steps().forEach(step -> assertThat(html).doesNotContain(Markup.between(step)));
        exercise
            .options()
            .forEach(
                option ->
                    option
                        .misunderstanding()
                        .ifPresent(why -> assertThat(html).doesNotContain(Markup.between(why))));
      }
    }
  }

  @Test
  void the_same_sheets_are_the_same_page() {
    SheetSeries series = Lessons.series(Topic.READING_A_CHART, Level.MIDDLE_SCHOOL, 2);
    assertThat(Lessons.page(series)).isEqualTo(Lessons.page(series));
  }

  @Test
  void a_page_without_room_keeps_its_first_sheets() {
    SheetSeries series = Lessons.series(Topic.READING_A_CHART, Level.COLLEGE, 60);
    AnsweringPage page = Lessons.page(series);
    assertThat(page.series().sheets())
        .hasSizeBetween(20, 59)
        .isEqualTo(series.sheets().subList(0, page.series().sheets().size()));
    assertThat(page.html().length()).isLessThan(AnsweringPage.LIMIT);
    assertThat(page.series().mark()).isEqualTo(series.mark());
  }
}
