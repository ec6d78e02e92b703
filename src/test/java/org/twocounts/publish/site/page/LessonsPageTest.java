package org.twocounts.publish.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twocounts.data.CutRecord;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.MadeMarkup;
import org.twocounts.publish.site.SiteOrigin;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.page.classroom.LessonsPage;

class LessonsPageTest {
  @Test
  void other_data_have_no_lessons_that_speak_of_the_released_record() {
    ElectionRecord record = CutRecord.ofYear(1876).read();
    assertThat(new LessonsPage().pages(request(record, Optional.empty()))).isNotEmpty();
    assertThat(new LessonsPage().pages(request(record, Optional.of("mine.json")))).isEmpty();
  }

  @Test
  void markup_in_a_document_is_text_and_what_is_wide_can_be_reached() {
    assertThat(MadeMarkup.markdown("A <b>word</b>\n\n|a|b|\n|-|-|\n|1|2|\n").toString())
        .contains("A &lt;b&gt;word&lt;/b&gt;", "<table tabindex=\"0\">", "<td>2</td>");
  }

  @Test
  void empty_lines_of_an_example_stay() {
    assertThat(MadeMarkup.markdown("```\none\n\ntwo\n```\n").toString())
        .contains("one\n&#10;two\n");
  }

  private static SiteRequest request(ElectionRecord record, Optional<String> dataFile) {
    SiteOrigin origin =
        new SiteOrigin(
            "1.0", "The record", "1", "0".repeat(64), "CC-BY-4.0", dataFile, Map.of(), Map.of());
    return new SiteRequest(record, record, origin, Optional.empty());
  }
}
