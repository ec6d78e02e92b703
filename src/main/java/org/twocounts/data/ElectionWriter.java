package org.twocounts.data;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.twocounts.model.Absence;
import org.twocounts.model.Attribution;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.FiguresOfSource;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.Remark;
import org.twocounts.model.StateResult;

/** Writes the lines of an election as {@link ElectionParser} and its companions read them. */
final class ElectionWriter {
  private ElectionWriter() {}

  static void remark(LineWriter out, Remark remark) throws IOException {
    out.put("state", remark.state()).put("text", remark.text());
  }

  static void candidacy(LineWriter out, Candidacy candidacy) throws IOException {
    out.put("candidate", candidacy.candidate())
        .put("party", candidacy.party())
        .putIfFalse("person", candidacy.person())
        .put("homeState", candidacy.homeState())
        .put("runningMate", candidacy.runningMate())
        .put("birthDate", candidacy.birthDate().map(LocalDate::toString));
    if (candidacy.incumbent().isPresent()) {
      out.put("incumbent", candidacy.incumbent().get());
    }
    RegistryWriter.provenance(out, candidacy.provenance());
  }

  static void state(LineWriter out, StateResult state) throws IOException {
    out.put("state", state.state())
        .put("electorsAllotted", state.electorsAllotted())
        .put("electorsAppointed", state.electorsAppointed())
        .put("votesCounted", state.votesCounted())
        .put("method", state.method())
        .put("totalPopularVotes", state.totalPopularVotes())
        .put("absence", state.absence().map(Absence::reason))
        .put(
            "absenceKind",
            state
                .absence()
                .filter(a -> a.kind() == Absence.Kind.REFUSED)
                .map(a -> a.kind().label()))
        .put("note", state.note())
        .putObjects("results", state.results(), ElectionWriter::result)
        .putAnyObjects("districts", state.districts(), ElectionWriter::district);
  }

  private static void district(LineWriter out, DistrictResult district) throws IOException {
    out.put("unit", district.unit())
        .put("totalPopularVotes", district.totalPopularVotes())
        .putObjects("results", district.results(), ElectionWriter::result);
  }

  private static void result(LineWriter out, CandidateResult result) throws IOException {
    out.put("candidate", result.candidate())
        .put("party", result.party())
        .put("popularVotes", result.popularVotes());
    if (result.popularStatus() != PopularStatus.COUNTED) {
      out.put("popularStatus", result.popularStatus());
    }
    Optional<String> confidence = result.confidence().map(Confidence::label);
    out.put("electoralVotes", result.electoralVotes())
        .put("confidence", confidence)
        .putTexts("popularSources", result.popularSources())
        .putTexts("electoralSources", result.electoralSources())
        .put("note", result.note());
  }

  static void irregular(LineWriter out, IrregularElectors irregular) throws IOException {
    out.put("state", irregular.state())
        .put("office", irregular.office())
        .put("kind", irregular.kind())
        .put("count", irregular.count())
        .put("pledgedTo", irregular.pledgedTo())
        .put("ticket", irregular.ticket())
        .put("votedFor", irregular.votedFor())
        .put("note", irregular.note());
    RegistryWriter.provenance(out, irregular.provenance());
  }

  static void contingentVote(LineWriter out, ContingentVote vote) throws IOException {
    out.put("yearHeld", vote.yearHeld())
        .put("body", vote.body())
        .put("office", vote.office())
        .put("ballot", vote.ballot())
        .put("state", vote.state())
        .put("vote", vote.vote())
        .put("votes", vote.votes())
        .putAnyObjects(
            "members",
            vote.members(),
            (o, m) -> o.put("candidate", m.candidate()).put("votes", m.votes()))
        .put("note", vote.note());
    RegistryWriter.provenance(out, vote.provenance());
  }

  static void attribution(LineWriter out, Attribution attribution) throws IOException {
    out.put("name", attribution.name())
        .put("label", attribution.label())
        .putIfTrue("default", attribution.isDefault())
        .putObjects("counts", attribution.counts(), ElectionWriter::attributedCount);
  }

  static void figures(LineWriter out, FiguresOfSource figures) throws IOException {
    out.put("source", figures.source())
        .put("popularVotes", figures.popularVotes())
        .put("electoralVotes", figures.electoralVotes())
        .put("electorTallies", figures.electorTallies())
        .put("disputedValues", figures.disputedValues());
  }

  private static void attributedCount(LineWriter out, Attribution.AttributedCount count)
      throws IOException {
    out.put("state", count.state())
        .put("candidate", count.candidate())
        .put("popularVotes", count.popularVotes())
        .put("rule", count.rule())
        .putTexts("sources", count.sources());
  }
}
