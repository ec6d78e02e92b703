package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.RankedUnit;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.SmallestFlip;
import org.twocounts.analysis.fewest.ThirdPartyUnits;
import org.twocounts.analysis.remark.DistrictNote;
import org.twocounts.analysis.remark.FlipSentences;
import org.twocounts.analysis.remark.TippingSentences;
import org.twocounts.analysis.swing.ThresholdSentence;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.figure.FlipFigures.UnitFigures;
import org.twocounts.figure.RankingFigures;
import org.twocounts.model.Election;
import org.twocounts.model.FamilyName;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;

/** How close an election was: the unit that tipped it, and the fewest voters who could have. */
final class ClosenessSections {
  /** Units shown on either side of the one that tipped. */
  private static final int AROUND = 4;

  private ClosenessSections() {}

  /** The tipping point, bias and both thresholds; or why there are none. */
  static PageSection tipping(Election election) {
    String heading = "Tipping point and bias";
    try {
      TippingPoint point = TippingPoint.of(election, TippingOptions.STANDARD);
      List<String> notes = new ArrayList<>(List.of(TippingSentences.order(point)));
      notes.addAll(TippingSentences.places(point));
      DistrictNote.of(election).ifPresent(notes::add);
      return PageSection.of(
              "tipping",
              heading,
              point.unit() + " tipped the election to " + point.contest().winner() + ".",
              TippingSentences.summary(point),
              ThresholdSentence.of(UniformSwing.of(point.contest()).thresholds()))
          .with(around(point))
          .noting(notes);
    } catch (NotDefinedException e) {
      return PageSection.of("tipping", heading, sentence(e));
    }
  }

  private static PageTable around(TippingPoint point) {
    List<RankedUnit> all = point.ranking();
    int at = all.indexOf(point.tipping().get(0));
    List<RankedUnit> shown =
        all.subList(Math.max(0, at - AROUND), Math.min(all.size(), at + AROUND + 1));
    return PageTable.of(
        "Around the tipping point",
        Use.READ,
        shown,
        List.of(
            Col.words("Unit", (RankedUnit u) -> PageCell.of(u.unit())),
            Col.of(
                FamilyName.of(point.contest().winner()) + "\u2019s margin (points)",
                RankingFigures.MARGIN),
            Col.of("Electors", RankingFigures.ELECTORS),
            Col.of("Added up", RankingFigures.CUMULATIVE),
            Col.words(
                "Tipping point", u -> PageCell.of(point.tipping().contains(u) ? "here" : ""))));
  }

  /** The fewest voters who could have elected the rival; or why there is no answer. */
  static PageSection flip(Election election) {
    String heading = "The fewest voters who could have changed it";
    try {
      SmallestFlip flip =
          SmallestFlip.of(election, FlipGoal.ELECT, ThirdPartyUnits.FLIP, Optional.empty());
      return PageSection.of(
              "flip", heading, FlipSentences.title(flip) + ". " + FlipSentences.summary(flip))
          .with(
              PageTable.of(
                  "Voters who change",
                  Use.READ,
                  flip.units(),
                  List.of(
                      Col.of(UnitFigures.UNIT),
                      Col.of(UnitFigures.VOTERS),
                      Col.of(UnitFigures.FROM),
                      Col.of(UnitFigures.TO),
                      Col.of(UnitFigures.ELECTORS))))
          .noting(FlipSentences.rule(flip));
    } catch (NotDefinedException e) {
      return PageSection.of("flip", heading, sentence(e));
    }
  }

  private static String sentence(NotDefinedException e) {
    return "Not defined here: " + e.getMessage() + ".";
  }
}
