package org.twocounts.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MadeMarkupTest {
  private static final String HOSTILE = "</script><!--<script>&amp;\u2028";

  @Test
  void json_in_a_page_can_hold_no_markup_and_reads_as_it_was() throws IOException {
    String json = MadeMarkup.json(out -> out.writeObject(null)).toString();
    assertThat(json).isEqualTo("null");
    String text =
        MadeMarkup.json(
                out -> {
                  out.writeStartObject();
                  out.writeStringField(HOSTILE, HOSTILE);
                  out.writeEndObject();
                })
            .toString();
    assertThat(text).doesNotContain("<", ">", "&").contains("\\u003c/script\\u003e");
    assertThat(new ObjectMapper().readTree(text).get(HOSTILE).textValue()).isEqualTo(HOSTILE);
  }

  @Test
  void a_command_line_names_file_and_attributions_as_a_shell_reads_them() {
    SiteOrigin origin =
        new SiteOrigin(
            "1",
            "t",
            "v",
            "abc",
            "l",
            Optional.of("it's mine.json"),
            Map.of(1960, "slate"),
            Map.of());
    assertThat(origin.commandLine("show 1960"))
        .isEqualTo("twocounts show 1960 --data 'it'\\''s mine.json' --attribution 1960=slate");
    assertThat(origin.shortSha256()).isEqualTo("abc");
  }
}
