package org.twocounts.publish.site.page.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.data.CutRecord;
import org.twocounts.publish.site.BrokenLinks;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.Sites;
import org.twocounts.publish.site.material.SiteCharts;
import org.twocounts.publish.site.material.SiteClaims;
import org.twocounts.publish.site.material.SiteSheet;
import org.twocounts.publish.site.material.SiteSheets;

@WholeGallery
class SheetPagesOfSiteTest {
  private static final Map<String, String> SITE = Sites.released();

  @Test
  void every_topic_has_a_sheet_for_every_level_and_the_list_leads_to_it() {
    for (Topic topic : Topic.values()) {
      for (Level level : Level.values()) {
        String path = "classroom/" + topic.label() + "-" + level.label() + ".html";
        assertThat(SITE.get("classroom.html")).contains("href=\"" + path + "\"");
        assertThat(SITE.get(path)).contains("<h1>" + topic.title(), level.title());
      }
    }
  }

  @Test
  void answers_are_folded_below_the_questions() {
    String page = SITE.get("classroom/margins-high-school.html");
    assertThat(page).containsOnlyOnce("<details class=\"key\">");
    int fold = page.indexOf("<details class=\"key\">");
    assertThat(page.substring(0, fold)).contains("Name …").doesNotContain("class=\"answer\"");
    assertThat(page.substring(fold))
        .contains("class=\"answer\"", "What leads to the other answers");
  }

  @Test
  void a_sheet_says_its_seed_and_the_command_that_makes_it() {
    assertThat(SITE.get("classroom/margins-high-school.html"))
        .contains(
            "seed 1</p>",
            "twocounts exercise --topic margins --level high-school --questions 4 --seed 1");
  }

  @Test
  void the_charts_of_a_sheet_are_files_beside_it() {
    assertThat(SITE.get("classroom/reading-a-chart-college.html"))
        .containsPattern("<img src=\"[a-z0-9-]+\\.svg\" alt=\"[^\"]+\"/>");
  }

  @Test
  void activities_are_linked_where_the_site_has_them() {
    assertThat(SITE.get("classroom.html"))
        .contains("href=\"classroom/puzzles.html\"", "href=\"classroom/country.html\"");
  }

  @Test
  void a_record_of_one_election_has_the_sheets_that_it_has_questions_for() {
    SiteRequest bare = Sites.request(CutRecord.ofYear(2000).read(), Optional.empty());
    SiteSheets made = SiteSheets.make(bare.charting());
    assertThat(made.all()).isNotEmpty();
    Map<String, String> site = Sites.of(bare.with(SiteClaims.NONE, SiteCharts.NONE, made));
    assertThat(made.all()).extracting(SiteSheet::path).allMatch(site::containsKey);
    assertThat(BrokenLinks.in(site)).isEmpty();
  }
}
