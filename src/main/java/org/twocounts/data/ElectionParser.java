package org.twocounts.data;

import java.util.List;
import org.twocounts.input.JsonObject;
import org.twocounts.model.Attribution;
import org.twocounts.model.Candidacy;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.FiguresOfSource;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.Remark;
import org.twocounts.model.VotingRule;

/** Reads one election with everything that belongs to it. */
final class ElectionParser {
  private ElectionParser() {}

  static Election election(JsonObject o) {
    int year = o.year("year");
    o.about(String.valueOf(year));
    Election election =
        new Election(
            year,
            o.integer("ordinal"),
            o.date("dateFrom"),
            o.date("dateTo"),
            o.integer("statesParticipating"),
            o.integer("electorsAppointed"),
            o.integer("votesCounted"),
            o.integer("majority"),
            o.text("president"),
            o.text("presidentParty"),
            o.optionalText("vicePresident"),
            o.choice("decidedBy", DecidedBy.class),
            o.choice("votingRule", VotingRule.class),
            o.choice("popularVote", PopularVoteCoverage.class),
            o.optionalText("note"),
            RegistryParser.provenance(o),
            o.objects("notes").stream().map(ElectionParser::remark).toList(),
            o.objects("candidates").stream().map(ElectionParser::candidacy).toList(),
            o.objects("states").stream().map(s -> StateResultParser.state(s, year)).toList(),
            o.objects("irregularElectors").stream().map(ElectionParser::irregular).toList(),
            o.objects("contingentVotes").stream().map(ElectionParser::contingentVote).toList(),
            o.objects("attributions").stream().map(ElectionParser::attribution).toList(),
            o.objects("figuresBySource").stream().map(ElectionParser::figures).toList());
    o.end();
    return election;
  }

  private static Remark remark(JsonObject o) {
    Remark remark = new Remark(o.optionalText("state"), o.text("text"));
    o.end();
    return remark;
  }

  private static Candidacy candidacy(JsonObject o) {
    Candidacy candidacy =
        new Candidacy(
            o.text("candidate"),
            o.flag("person", true),
            o.optionalText("party"),
            o.optionalText("homeState"),
            o.optionalText("runningMate"),
            o.optionalDate("birthDate"),
            o.optionalFlag("incumbent"),
            RegistryParser.provenance(o));
    o.end();
    return candidacy;
  }

  private static IrregularElectors irregular(JsonObject o) {
    IrregularElectors irregular =
        new IrregularElectors(
            o.optionalText("state"),
            o.choice("office", Office.class),
            o.choice("kind", IrregularKind.class),
            o.integer("count"),
            o.optionalText("pledgedTo"),
            o.optionalText("ticket"),
            o.optionalText("votedFor"),
            o.optionalText("note"),
            RegistryParser.provenance(o));
    o.end();
    return irregular;
  }

  private static ContingentVote contingentVote(JsonObject o) {
    ContingentVote vote =
        new ContingentVote(
            o.year("yearHeld"),
            o.text("body"),
            o.choice("office", Office.class),
            o.text("ballot"),
            o.optionalText("state"),
            o.text("vote"),
            o.optionalInteger("votes"),
            o.objects("members").stream().map(ElectionParser::memberVotes).toList(),
            o.optionalText("note"),
            RegistryParser.provenance(o));
    o.end();
    return vote;
  }

  private static ContingentVote.MemberVotes memberVotes(JsonObject o) {
    ContingentVote.MemberVotes votes =
        new ContingentVote.MemberVotes(o.text("candidate"), o.integer("votes"));
    o.end();
    return votes;
  }

  private static Attribution attribution(JsonObject o) {
    List<Attribution.AttributedCount> counts =
        o.objects("counts").stream().map(ElectionParser::attributedCount).toList();
    Attribution attribution =
        new Attribution(o.text("name"), o.optionalText("label"), o.flag("default", false), counts);
    o.end();
    return attribution;
  }

  private static FiguresOfSource figures(JsonObject o) {
    FiguresOfSource figures =
        new FiguresOfSource(
            o.text("source"),
            o.optionalInteger("popularVotes"),
            o.optionalInteger("electoralVotes"),
            o.optionalInteger("electorTallies"),
            o.optionalInteger("disputedValues"));
    o.end();
    return figures;
  }

  private static Attribution.AttributedCount attributedCount(JsonObject o) {
    Attribution.AttributedCount count =
        new Attribution.AttributedCount(
            o.text("state"),
            o.text("candidate"),
            o.count("popularVotes"),
            o.text("rule"),
            o.texts("sources"));
    o.end();
    return count;
  }
}
