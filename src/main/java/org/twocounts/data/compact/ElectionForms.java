package org.twocounts.data.compact;

import org.twocounts.model.Absence;
import org.twocounts.model.Attribution;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.ContingentVote;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.FiguresOfSource;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.Remark;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;

/** Forms of an election and of everything that belongs to it. */
public final class ElectionForms {
  private static final Absence.Kind[] ABSENCE_KINDS = Absence.Kind.values();
  private static final ElectorMethod[] ELECTOR_METHODS = ElectorMethod.values();
  private static final Office[] OFFICES = Office.values();
  private static final IrregularKind[] IRREGULAR_KINDS = IrregularKind.values();
  private static final DecidedBy[] DECIDED_BY = DecidedBy.values();
  private static final VotingRule[] VOTING_RULES = VotingRule.values();
  private static final PopularVoteCoverage[] COVERAGES = PopularVoteCoverage.values();

  private static final Form<CandidateResult> RESULT =
      new Form<>(CandidateRowForm::write, CandidateRowForm::read);

  private static final Form<DistrictResult> DISTRICT =
      new Form<>(
          (out, d) -> out.text(d.unit()).number(d.totalPopularVotes()).list(RESULT, d.results()),
          in -> new DistrictResult(in.text(), in.optionalNumber(), in.list(RESULT)));

  private static final Form<Absence> ABSENCE =
      new Form<>(
          (out, a) -> out.choice(a.kind()).text(a.reason()),
          in -> new Absence(in.choice(ABSENCE_KINDS), in.text()));

  private static final Form<StateResult> STATE =
      new Form<>(
          (out, s) ->
              out.text(s.state())
                  .number(s.electorsAllotted())
                  .number(s.electorsAppointed())
                  .number(s.votesCounted())
                  .choice(s.method())
                  .number(s.totalPopularVotes())
                  .fact(ABSENCE, s.absence())
                  .text(s.note())
                  .list(RESULT, s.results())
                  .list(DISTRICT, s.districts()),
          in ->
              new StateResult(
                  in.text(),
                  in.optionalInteger(),
                  in.integer(),
                  in.integer(),
                  in.choice(ELECTOR_METHODS),
                  in.optionalNumber(),
                  in.optionalFact(ABSENCE),
                  in.optionalText(),
                  in.list(RESULT),
                  in.list(DISTRICT)));

  private static final Form<Remark> REMARK =
      new Form<>(
          (out, r) -> out.text(r.state()).text(r.text()),
          in -> new Remark(in.optionalText(), in.text()));

  private static final Form<Candidacy> CANDIDACY =
      new Form<>(
          (out, c) ->
              out.text(c.candidate())
                  .flag(c.person())
                  .text(c.party())
                  .text(c.homeState())
                  .text(c.runningMate())
                  .date(c.birthDate())
                  .flag(c.incumbent())
                  .fact(RegistryForms.PROVENANCE, c.provenance()),
          in ->
              new Candidacy(
                  in.text(),
                  in.flag(),
                  in.optionalText(),
                  in.optionalText(),
                  in.optionalText(),
                  in.optionalDate(),
                  in.optionalFlag(),
                  in.fact(RegistryForms.PROVENANCE)));

  private static final Form<IrregularElectors> IRREGULAR =
      new Form<>(
          (out, i) ->
              out.text(i.state())
                  .choice(i.office())
                  .choice(i.kind())
                  .number(i.count())
                  .text(i.pledgedTo())
                  .text(i.ticket())
                  .text(i.votedFor())
                  .text(i.note())
                  .fact(RegistryForms.PROVENANCE, i.provenance()),
          in ->
              new IrregularElectors(
                  in.optionalText(),
                  in.choice(OFFICES),
                  in.choice(IRREGULAR_KINDS),
                  in.integer(),
                  in.optionalText(),
                  in.optionalText(),
                  in.optionalText(),
                  in.optionalText(),
                  in.fact(RegistryForms.PROVENANCE)));

  private static final Form<ContingentVote.MemberVotes> MEMBER_VOTES =
      new Form<>(
          (out, m) -> out.text(m.candidate()).number(m.votes()),
          in -> new ContingentVote.MemberVotes(in.text(), in.integer()));

  private static final Form<ContingentVote> CONTINGENT_VOTE =
      new Form<>(
          (out, v) ->
              out.number(v.yearHeld())
                  .text(v.body())
                  .choice(v.office())
                  .text(v.ballot())
                  .text(v.state())
                  .text(v.vote())
                  .number(v.votes())
                  .list(MEMBER_VOTES, v.members())
                  .text(v.note())
                  .fact(RegistryForms.PROVENANCE, v.provenance()),
          in ->
              new ContingentVote(
                  in.integer(),
                  in.text(),
                  in.choice(OFFICES),
                  in.text(),
                  in.optionalText(),
                  in.text(),
                  in.optionalInteger(),
                  in.list(MEMBER_VOTES),
                  in.optionalText(),
                  in.fact(RegistryForms.PROVENANCE)));

  private static final Form<Attribution.AttributedCount> ATTRIBUTED_COUNT =
      new Form<>(
          (out, c) ->
              out.text(c.state())
                  .text(c.candidate())
                  .number(c.popularVotes())
                  .text(c.rule())
                  .texts(c.sources()),
          in ->
              new Attribution.AttributedCount(
                  in.text(), in.text(), in.number(), in.text(), in.texts()));

  private static final Form<Attribution> ATTRIBUTION =
      new Form<>(
          (out, a) ->
              out.text(a.name())
                  .text(a.label())
                  .flag(a.isDefault())
                  .list(ATTRIBUTED_COUNT, a.counts()),
          in ->
              new Attribution(in.text(), in.optionalText(), in.flag(), in.list(ATTRIBUTED_COUNT)));

  private static final Form<FiguresOfSource> FIGURES =
      new Form<>(
          (out, f) ->
              out.text(f.source())
                  .number(f.popularVotes())
                  .number(f.electoralVotes())
                  .number(f.electorTallies())
                  .number(f.disputedValues()),
          in ->
              new FiguresOfSource(
                  in.text(),
                  in.optionalInteger(),
                  in.optionalInteger(),
                  in.optionalInteger(),
                  in.optionalInteger()));

  /** Election. */
  public static final Form<Election> ELECTION =
      new Form<>(
          (out, e) ->
              out.number(e.year())
                  .number(e.ordinal())
                  .date(e.dateFrom())
                  .date(e.dateTo())
                  .number(e.statesParticipating())
                  .number(e.electorsAppointed())
                  .number(e.votesCounted())
                  .number(e.majority())
                  .text(e.president())
                  .text(e.presidentParty())
                  .text(e.vicePresident())
                  .choice(e.decidedBy())
                  .choice(e.votingRule())
                  .choice(e.popularVote())
                  .text(e.note())
                  .fact(RegistryForms.PROVENANCE, e.provenance())
                  .list(REMARK, e.remarks())
                  .list(CANDIDACY, e.candidacies())
                  .list(STATE, e.states())
                  .list(IRREGULAR, e.irregularElectors())
                  .list(CONTINGENT_VOTE, e.contingentVotes())
                  .list(ATTRIBUTION, e.attributions())
                  .list(FIGURES, e.figuresBySource()),
          in ->
              new Election(
                  in.integer(),
                  in.integer(),
                  in.date(),
                  in.date(),
                  in.integer(),
                  in.integer(),
                  in.integer(),
                  in.integer(),
                  in.text(),
                  in.text(),
                  in.optionalText(),
                  in.choice(DECIDED_BY),
                  in.choice(VOTING_RULES),
                  in.choice(COVERAGES),
                  in.optionalText(),
                  in.fact(RegistryForms.PROVENANCE),
                  in.list(REMARK),
                  in.list(CANDIDACY),
                  in.list(STATE),
                  in.list(IRREGULAR),
                  in.list(CONTINGENT_VOTE),
                  in.list(ATTRIBUTION),
                  in.list(FIGURES)));

  private ElectionForms() {}
}
