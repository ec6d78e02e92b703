package org.twocounts.publish.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
  @TempDir private Path folder;

  @Test
  void a_site_whose_writing_was_cut_off_may_be_written_again() throws IOException {
    Map<String, byte[]> site =
        Map.of("index.html", "home".getBytes(UTF_8), "about.html", "us".getBytes(UTF_8));
    SiteFolder.of(folder).write(site);
    Files.delete(folder.resolve("index.html"));
    Files.writeString(folder.resolve("about.html"), "of the site before");
    SiteFolder.of(folder).write(site);
    assertThat(folder.resolve("about.html")).hasContent("us");
  }

  @Test
  void its_list_is_the_first_file_that_has_its_name() {
    Path page = folder.resolve("index.html");
    assertThat(SiteFolder.of(folder).listFirst("", Map.of(page, new byte[0])).keySet())
        .containsExactly(folder.resolve(SiteFolder.LIST), page);
  }
}
