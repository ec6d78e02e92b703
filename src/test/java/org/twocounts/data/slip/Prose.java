package org.twocounts.data.slip;

import java.util.Set;
import org.twocounts.data.slip.RecordTree.Fact;
import org.twocounts.model.Absence;
import org.twocounts.model.PopularStatus;

/** What is no number, code or name, and what does not stand in the file at all. */
final class Prose {
  /** Words in which nothing can be wrong but the spelling, and addresses. */
  private static final Set<String> COMPONENTS =
      Set.of(
          "Release.version",
          "Release.title",
          "Release.licence",
          "Source.title",
          "Source.publisher",
          "Source.shortName",
          "Source.citation",
          "Source.url",
          "SourceCopies.reason",
          "State.note",
          "Party.note",
          "OtherFounding.by",
          "Provenance.note",
          "Election.note",
          "Remark.text",
          "StateResult.note",
          "Absence.reason",
          "CandidateResult.note",
          "IrregularElectors.note",
          "ContingentVote.note",
          "Attribution.label",
          "PublishedTotals.note",
          "Turnout.note",
          "ElectorLaw.law",
          "ApportionmentLaw.statute",
          "Adjustment.why",
          "SeatChange.reason",
          "Apportionment.derivation",
          "Apportionment.note",
          "ResidentPopulation.note",
          "StateDistricts.note",
          "DistrictVote.note",
          "Dispute.reason",
          "Dispute.chosenRemark",
          "SourceValue.remark",
          "SourceValue.reading",
          "StandingCaveat.brief",
          "StandingCaveat.full");

  /** Answers that the file gives only where they are no. */
  private static final Set<String> YES_WHERE_SILENT = Set.of("Candidacy.person", "Party.organised");

  /** Answers that the file gives always. */
  private static final Set<String> NEVER_SILENT =
      Set.of("ElectorTally.elected", "Candidacy.incumbent");

  private Prose() {}

  /** Whether a fact stands in the file and is a number, a code or a name. */
  static boolean isFact(Fact fact) {
    return !COMPONENTS.contains(fact.name()) && isWritten(fact);
  }

  private static boolean isWritten(Fact fact) {
    if (fact.value() instanceof Boolean answer && !NEVER_SILENT.contains(fact.name())) {
      return answer != YES_WHERE_SILENT.contains(fact.name());
    }
    return fact.value() != PopularStatus.COUNTED && fact.value() != Absence.Kind.NO_PART;
  }
}
