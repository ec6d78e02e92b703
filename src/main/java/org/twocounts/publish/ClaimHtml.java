package org.twocounts.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.twocounts.claim.CheckedPack;
import org.twocounts.publish.template.claim.JteClaimsGenerated;

/** Judged packs as one page of HTML that stands alone, with their charts. */
public final class ClaimHtml {
  private ClaimHtml() {}

  /** The page; a chart that several claims name is shown once. */
  public static String of(List<CheckedPack> packs, Pictures pictures) {
    String title = packs.stream().map(p -> p.pack().title()).collect(Collectors.joining("; "));
    List<PackOnPage> shown = PackOnPage.all(packs, pictures);
    return HtmlDocument.of(title, out -> JteClaimsGenerated.render(out, null, shown));
  }
}
