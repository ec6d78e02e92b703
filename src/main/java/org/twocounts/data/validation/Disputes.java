package org.twocounts.data.validation;

import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputedField;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** The value chosen in a dispute against the value in the record. */
final class Disputes implements Rule {
  /** The unit of disputes about the whole country. */
  static final String NATION = "US";

  @Override
  public String id() {
    return "disputes";
  }

  @Override
  public String description() {
    return "A dispute names a candidate of the election, and its chosen value is the one in the"
        + " record; where none was chosen the record has no such row.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    for (Dispute dispute : record.disputes()) {
      Place year = Place.of(dispute.year());
      Place inUnit =
          dispute.unit().contains("-") || dispute.unit().equals(NATION)
              ? year.entry("dispute in " + dispute.unit())
              : year.state(dispute.unit()).entry("dispute");
      Place place = dispute.candidate().map(inUnit::candidate).orElse(inUnit);
      if (dispute.chosen().isPresent() == dispute.chosenRemark().isPresent()) {
        violations.add(place, "give either chosen or chosenRemark");
        continue;
      }
      checkCandidate(dispute, facts, place, violations);
      Optional<Election> election = facts.findElection(dispute.year());
      if (election.isPresent()) {
        compare(dispute, value(facts, election.get(), dispute), place, violations);
      }
    }
  }

  private static void checkCandidate(
      Dispute dispute, RecordFacts facts, Place place, Violations violations) {
    Optional<String> candidate = dispute.candidate().filter(c -> !c.equals(CandidateResult.OTHER));
    if (dispute.field() == DisputedField.POPULAR_VOTES && dispute.candidate().isEmpty()) {
      violations.add(place, "does not say whose popular votes are disputed");
    }
    if (candidate.isPresent()
        && facts
            .findElection(dispute.year())
            .filter(e -> e.findCandidacy(candidate.get()).isEmpty())
            .isPresent()) {
      violations.add(place, "is not among the candidates of the election");
    }
  }

  private static void compare(
      Dispute dispute, OptionalLong value, Place place, Violations violations) {
    if (dispute.chosen().isEmpty()) {
      if (value.isPresent()) {
        violations.add(
            place,
            String.format(
                "%s \"%s\", but the record has %s",
                dispute.field().label(), dispute.chosenRemark().get(), value.getAsLong()));
      }
    } else if (value.isPresent()
        ? value.getAsLong() != dispute.chosen().getAsLong()
        : dispute.chosen().getAsLong() != 0) {
      violations.add(
          place,
          String.format(
              "chosen %s %s, but the record has %s",
              dispute.field().label(),
              dispute.chosen().getAsLong(),
              value.isPresent() ? value.getAsLong() : "none"));
    }
  }

  private static OptionalLong value(RecordFacts facts, Election election, Dispute dispute) {
    if (dispute.unit().equals(NATION)) {
      NationalVotes nation = facts.nation(election);
      return dispute.candidate().map(nation::popular).orElseGet(nation::total);
    }
    Optional<StateResult> state = facts.findState(dispute.year(), dispute.unit());
    if (state.isPresent()) {
      return ofState(state.get(), dispute);
    }
    return election.states().stream()
        .flatMap(s -> s.districts().stream())
        .filter(d -> d.unit().equals(dispute.unit()))
        .findFirst()
        .map(d -> ofDistrict(d, dispute))
        .orElse(OptionalLong.empty());
  }

  private static OptionalLong ofState(StateResult state, Dispute dispute) {
    return switch (dispute.field()) {
      case TOTAL_POPULAR_VOTES -> state.totalPopularVotes();
      case ELECTORS_ALLOTTED -> OptionalLong.of(state.electorsAllotted().orElse(0));
      case ELECTORAL_VOTES ->
          dispute.candidate().isPresent()
              ? OptionalLong.of(state.electoralVotes(dispute.candidate().get()))
              : OptionalLong.of(state.votesCounted());
      case POPULAR_VOTES, LABEL ->
          dispute
              .candidate()
              .flatMap(state::findResult)
              .map(CandidateResult::popularVotes)
              .orElse(OptionalLong.empty());
    };
  }

  private static OptionalLong ofDistrict(DistrictResult district, Dispute dispute) {
    if (dispute.candidate().isEmpty()) {
      return district.totalPopularVotes();
    }
    return district.results().stream()
        .filter(r -> r.candidate().equals(dispute.candidate().get()))
        .map(CandidateResult::popularVotes)
        .findFirst()
        .orElse(OptionalLong.empty());
  }
}
