package org.twocounts.publish.site.page.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.page.PagePath;
import org.twocounts.publish.site.page.activity.Prediction.Scale;

/** What the page of predictions shows. */
public record PredictView(List<Asked> asked) {
  public PredictView {
    asked = List.copyOf(asked);
  }

  /**
   * A question on the page.
   *
   * @param scale of the number that is asked for; empty where options are given
   * @param href the page of the election; empty for none
   */
  public record Asked(
      int number,
      String question,
      List<String> options,
      Optional<Scale> scale,
      String answer,
      String found,
      String command,
      Optional<String> href) {
    /** The name of its place on the page. */
    public String id() {
      return "question-" + number;
    }
  }

  static PredictView of(SiteRequest request, PageFrame frame) {
    List<Asked> asked = new ArrayList<>();
    for (Prediction prediction : Predictions.of(request.record())) {
      asked.add(
          new Asked(
              asked.size() + 1,
              prediction.question(),
              prediction.options(),
              prediction.scale(),
              prediction.answer(),
              prediction.found(),
              request.origin().commandLine(prediction.command()),
              prediction.year().map(PagePath::election).flatMap(frame::find)));
    }
    return new PredictView(asked);
  }
}
