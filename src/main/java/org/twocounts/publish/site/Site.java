package org.twocounts.publish.site;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twocounts.publish.site.engine.EngineFiles;
import org.twocounts.publish.site.page.AboutPage;
import org.twocounts.publish.site.page.BuildPage;
import org.twocounts.publish.site.page.ChancePage;
import org.twocounts.publish.site.page.DoubtPages;
import org.twocounts.publish.site.page.ElectionListPage;
import org.twocounts.publish.site.page.ElectionPages;
import org.twocounts.publish.site.page.GlossaryPage;
import org.twocounts.publish.site.page.HomePage;
import org.twocounts.publish.site.page.PartiesPage;
import org.twocounts.publish.site.page.RulePages;
import org.twocounts.publish.site.page.SplitsPage;
import org.twocounts.publish.site.page.StatePages;
import org.twocounts.publish.site.page.activity.BlindPage;
import org.twocounts.publish.site.page.activity.ClassVotePage;
import org.twocounts.publish.site.page.activity.CountryPage;
import org.twocounts.publish.site.page.activity.PredictPage;
import org.twocounts.publish.site.page.activity.PuzzlePage;
import org.twocounts.publish.site.page.chart.ChartListPage;
import org.twocounts.publish.site.page.chart.ChartPages;
import org.twocounts.publish.site.page.claim.ClaimListPage;
import org.twocounts.publish.site.page.claim.ClaimPages;
import org.twocounts.publish.site.page.classroom.ClassroomPage;
import org.twocounts.publish.site.page.classroom.LessonsPage;
import org.twocounts.publish.site.page.classroom.SheetPages;

/** A folder of pages made from a record: the same record, the same bytes. */
public final class Site {
  /** Every kind of page, in the order of the files. To add one, add a line here. */
  private static final List<PageKind> KINDS =
      List.of(
          new HomePage(),
          new ElectionListPage(),
          new ElectionPages(),
          new DoubtPages(),
          new SplitsPage(),
          new ChancePage(),
          new StatePages(),
          new RulePages(),
          new BuildPage(),
          new PuzzlePage(),
          new PredictPage(),
          new BlindPage(),
          new CountryPage(),
          new ClassVotePage(),
          new PartiesPage(),
          new AboutPage(),
          new GlossaryPage(),
          new ClaimListPage(),
          new ClaimPages(),
          new ChartListPage(),
          new ChartPages(),
          new ClassroomPage(),
          new LessonsPage(),
          new SheetPages());

  private final SiteRequest request;
  private final List<SitePage> pages;
  private final Set<String> paths = new LinkedHashSet<>();

  private Site(SiteRequest request, List<SitePage> pages) {
    this.request = request;
    this.pages = pages;
    pages.forEach(page -> paths.add(page.path()));
  }

  /** The site of a record; nothing is made yet. */
  public static Site of(SiteRequest request) {
    return new Site(request, KINDS.stream().flatMap(kind -> kind.pages(request).stream()).toList());
  }

  /** Its pages, in the order of the files. */
  public List<SitePage> pages() {
    return List.copyOf(pages);
  }

  /**
   * Makes every file.
   *
   * @param madeOne called for each page made, from several threads
   * @return contents by path from the root of the site: pages first
   */
  public Map<String, byte[]> files(Runnable madeOne) {
    List<byte[]> contents = pages.parallelStream().map(page -> content(page, madeOne)).toList();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      files.put(pages.get(i).path(), contents.get(i));
    }
    files.putAll(SiteAssets.all());
    files.putAll(EngineFiles.of(request.record()));
    files.putAll(PuzzlePage.files(request.record()));
    files.putAll(request.charts().files());
    files.putAll(request.sheets().files());
    request.baseUrl().ifPresent(url -> files.put("sitemap.xml", bytes(SiteMap.of(url, pages))));
    return files;
  }

  private byte[] content(SitePage page, Runnable madeOne) {
    StringOutput out = new StringOutput();
    page.body().write(new OwaspHtmlTemplateOutput(out), PageFrame.of(page, request, paths));
    madeOne.run();
    return bytes(CompactMarkup.of(out.toString()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
