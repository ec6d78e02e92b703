package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.WholeGallery;
import org.twocounts.data.CutRecord;

@WholeGallery
class SiteCommandTest {
  @TempDir private Path folder;

  /** Of the first election: a site without popular votes is made soonest. */
  private CommandRun site(Path target, String... more) throws IOException {
    return siteOf(1789, target, more);
  }

  private CommandRun siteOf(int year, Path target, String... more) throws IOException {
    String[] args = new String[more.length + 4];
    args[0] = "site";
    args[1] = target.toString();
    args[2] = "--data";
    args[3] = CutRecord.ofYear(year).write(folder).toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return CommandRun.inside(args);
  }

  private static void refused(CommandRun run, String words) {
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words);
  }

  @Test
  void the_files_written_are_named_one_a_line_and_may_be_written_again() throws IOException {
    Path target = folder.resolve("made/if/need/be");
    CommandRun run = site(target);
    assertThat(run.lines())
        .contains(
            target.resolve("index.html").toString(),
            target.resolve("election/1789.html").toString(),
            target.resolve("site.css").toString())
        .allMatch(line -> Files.isRegularFile(Path.of(line)));
    assertThat(site(target).out()).isEqualTo(run.out());
  }

  @Test
  void another_record_is_named_by_its_file_without_the_way_to_it() throws IOException {
    siteOf(1876, folder.resolve("site"));
    assertThat(folder.resolve("site/election/1876.html"))
        .content()
        .contains("<strong>1876.json</strong>", "--data 1876.json")
        .doesNotContain(folder.toString());
  }

  @Test
  void a_file_that_is_of_no_site_is_never_replaced() throws IOException {
    Path mine = Files.writeString(folder.resolve("index.html"), "precious");
    refused(site(folder), "its index.html is not of an earlier site; name another folder");
    assertThat(mine).hasContent("precious");
    assertThat(folder.resolve("election")).doesNotExist();
  }

  @Test
  void nothing_is_left_where_one_file_cannot_be_written() throws IOException {
    Path target = folder.resolve("site");
    Files.createDirectories(target.resolve("election/1789.html"));
    refused(site(target), "1789.html: it is a folder");
    assertThat(target.toFile().list()).containsExactly("election");
  }

  @Test
  void pages_of_an_earlier_site_go_and_files_of_others_stay() throws IOException {
    Path target = folder.resolve("site");
    assertThat(siteOf(1792, target).exitCode()).isZero();
    Files.writeString(target.resolve("mine.txt"), "precious");
    Files.writeString(target.resolve("state/VT.html"), "edited by hand");
    assertThat(site(target).exitCode()).isZero();
    assertThat(target.resolve("election/1792.html")).doesNotExist();
    assertThat(target.resolve("election/1789.html")).exists();
    assertThat(target.resolve("mine.txt")).hasContent("precious");
    assertThat(target.resolve("state/VT.html")).hasContent("edited by hand");
    assertThat(target.resolve("SHA256SUMS")).content().contains("  election/1789.html\n");
  }

  @Test
  void an_address_that_is_none_is_refused_before_anything_is_made() throws IOException {
    for (String wrong : new String[] {"example.org", "ftp://example.org/", "https://a b", "x:"}) {
      site(folder.resolve("site"), "--base-url", wrong)
          .failsWith(2, "expected an address such as https://example.org/two-counts/");
    }
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void a_base_url_gives_a_list_of_pages() throws IOException {
    Path target = folder.resolve("site");
    assertThat(site(target, "--base-url", "https://example.org/x").exitCode()).isZero();
    assertThat(target.resolve("sitemap.xml"))
        .content()
        .contains("<loc>https://example.org/x/election/1789.html</loc>");
  }
}
