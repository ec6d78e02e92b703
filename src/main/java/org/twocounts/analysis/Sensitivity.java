package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twocounts.model.Attribution;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Margin;
import org.twocounts.model.Office;
import org.twocounts.model.Remark;
import org.twocounts.model.StateResult;
import org.twocounts.words.Numerals;

/** What is contested about an election and what other counts say, computed from the record. */
public final class Sensitivity {
  private final Election election;
  private final ElectionRecord record;
  private final List<String> sentences = new ArrayList<>();

  private Sensitivity(Election election, ElectionRecord record) {
    this.election = election;
    this.record = record;
  }

  /** One sentence each; empty where nothing is contested. */
  public static List<String> of(Election election, ElectionRecord record) {
    Sensitivity sensitivity = new Sensitivity(election, record);
    sensitivity.addHouse();
    sensitivity.addStatesWithoutPopularVote();
    sensitivity.addDisputedElectors();
    sensitivity.addDecidingUnit();
    sensitivity.addRemarks();
    sensitivity.addPublishedLeads();
    sensitivity.addAttributions();
    return List.copyOf(sensitivity.sentences);
  }

  private void addHouse() {
    if (election.decidedBy() != DecidedBy.HOUSE) {
      return;
    }
    ElectoralVote electoral = ElectoralVote.of(election);
    ElectoralVote.Tally first = electoral.tallies().get(0);
    say(
        "The House of Representatives, not the Electoral College, elected %s: %s had most electoral"
            + " votes (%d) and %d were a majority.",
        election.president(), first.candidate(), first.votes(), electoral.majority());
  }

  private void addStatesWithoutPopularVote() {
    List<StateResult> without =
        election.states().stream()
            .filter(s -> s.tookPart() && s.method() == ElectorMethod.LEGISLATURE)
            .filter(s -> !s.hasPopularVote())
            .toList();
    if (!without.isEmpty()) {
      say(
          "%d of %d states (%s) chose %d of %d electors without a popular vote.",
          without.size(),
          election.statesParticipating(),
          String.join(", ", without.stream().map(StateResult::state).toList()),
          without.stream().mapToInt(StateResult::electorsAppointed).sum(),
          election.electorsAppointed());
    }
  }

  private void addDisputedElectors() {
    ElectoralVote electoral = ElectoralVote.of(election);
    List<IrregularElectors> disputed =
        election.irregularElectors().stream()
            .filter(i -> i.office() == Office.PRESIDENT)
            .filter(i -> i.kind() == IrregularKind.DISPUTED_COUNTED)
            .filter(i -> i.votedFor().equals(Optional.of(election.president())))
            .toList();
    int count = disputed.stream().mapToInt(IrregularElectors::count).sum();
    int won = electoral.votesOf(election.president());
    if (count > 0 && won - count < electoral.majority()) {
      say(
          "%d of the %d electors counted for %s were disputed (%s); %d were a majority.",
          count,
          won,
          election.president(),
          String.join(
              ", ", disputed.stream().map(i -> i.state().orElse("?") + " " + i.count()).toList()),
          electoral.majority());
    }
  }

  private void addDecidingUnit() {
    Bias.of(election, TippingOptions.STANDARD)
        .tippingPoint()
        .ifPresent(
            t -> {
              Margin margin = t.tipping().get(0).margin().orElseThrow();
              boolean own = margin.votes() >= 0;
              say(
                  "The tipping-point unit, %s, was decided for %s by %s votes (%s points).",
                  t.unit(),
                  own ? t.contest().winner() : t.contest().rival(),
                  Numerals.of(Math.abs(margin.votes())),
                  Numerals.of(Math.abs(margin.points()), 2));
            });
  }

  private void addRemarks() {
    election.remarks().stream()
        .filter(r -> r.state().isEmpty())
        .map(Remark::text)
        .forEach(sentences::add);
  }

  private void addPublishedLeads() {
    PopularVote popular = PopularVote.of(election);
    PublishedLeads.ofFirst(record, popular)
        .map(leads -> leads.most().orElse(0) < 0 ? leads.reversed() : leads)
        .ifPresent(this::addLeads);
  }

  private void addLeads(PublishedLeads published) {
    if (published.least().isPresent()) {
      sentences.add(published.sentence());
    }
    for (PublishedLeads.Lead lead : published.leads()) {
      lead.incomplete()
          .ifPresent(
              why ->
                  say(
                      "Not among them: %s by %s. %s",
                      Numerals.of(lead.votes()), lead.source(), why));
    }
  }

  private void addAttributions() {
    for (Attribution attribution : election.attributions()) {
      PopularVote popular = PopularVote.of(Attributions.apply(election, attribution));
      Optional<String> leader = popular.leaderOfRecordedVotes();
      leader.ifPresent(
          name ->
              say(
                  "Attribution %s%s: %s leads %s by %s votes.",
                  attribution.name(),
                  attribution.isDefault() ? " (default)" : "",
                  name,
                  popular.bestOtherThan(name).orElse("nobody"),
                  Numerals.of(popular.marginOf(name).orElseThrow().votes())));
    }
  }

  private void say(String format, Object... values) {
    sentences.add(String.format(Locale.ROOT, format, values));
  }
}
