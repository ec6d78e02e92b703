package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.StateHistory;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.PageKind;
import org.twocounts.publish.site.SitePage;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.SiteSection;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;
import org.twocounts.publish.template.site.JteStateGenerated;
import org.twocounts.words.Numerals;

/** The list of states, and a page for each. */
public final class StatePages implements PageKind {
  @Override
  public List<SitePage> pages(SiteRequest request) {
    ElectionRecord record = request.record();
    List<String> codes = StatesOfRecord.codes(record);
    List<SitePage> pages = new ArrayList<>();
    if (!codes.isEmpty()) {
      pages.add(list(record, codes));
      codes.forEach(code -> pages.add(page(record, code)));
    }
    return pages;
  }

  private static SitePage list(ElectionRecord record, List<String> codes) {
    return new SitePage(
            SiteSection.STATES.path(),
            "states",
            SiteSection.STATES,
            "States through all their elections",
            "Every state: its elections, and how often who carried it became President.",
            (out, frame) ->
                new Article(
                        "A state stands with the nation where who carried it became President.",
                        List.of(
                            PageSection.of("list", "Every state")
                                .with(table(record, codes, frame))))
                    .write(out, frame))
        .withScripts("tables.js");
  }

  private static PageTable table(ElectionRecord record, List<String> codes, PageFrame frame) {
    return PageTable.of(
        "Elections of each state",
        Use.FILTER,
        codes.stream().map(code -> StateHistory.of(record, code)).toList(),
        List.of(
            Col.words(
                "State",
                (StateHistory h) ->
                    PageCell.link(
                        StatesOfRecord.name(record, h.state()),
                        PagePath.state(h.state()).flatMap(frame::find))),
            Col.words("Code", h -> PageCell.of(h.state())),
            Col.numbers("Elections", h -> PageCell.of(Numerals.of(tookPart(h)))),
            Col.numbers("With the nation", h -> PageCell.of(Numerals.of(with(h, true)))),
            Col.numbers("Against", h -> PageCell.of(Numerals.of(with(h, false)))),
            Col.numbers("Electors in its last", h -> PageCell.of(Numerals.of(electors(h))))));
  }

  private static SitePage page(ElectionRecord record, String code) {
    String name = StatesOfRecord.name(record, code);
    return new SitePage(
            PagePath.state(code).orElseThrow(),
            "state",
            SiteSection.STATES,
            name + " in presidential elections",
            "Who carried "
                + name
                + " in every presidential election, by how much, and whether the"
                + " nation did the same.",
            (out, frame) ->
                JteStateGenerated.render(out, null, frame, StateView.of(record, code, frame)))
        .withScripts("tables.js")
        .withCommand("state " + code);
  }

  static long tookPart(StateHistory history) {
    return history.entries().stream().filter(e -> e.result().tookPart()).count();
  }

  static long with(StateHistory history, boolean nation) {
    return history.entries().stream()
        .filter(e -> e.withTheNation().filter(with -> with == nation).isPresent())
        .count();
  }

  private static int electors(StateHistory history) {
    List<StateHistory.Entry> all = history.entries();
    return all.get(all.size() - 1).result().electorsAppointed();
  }
}
