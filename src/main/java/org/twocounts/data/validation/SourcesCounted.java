package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Dispute;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FiguresOfSource;

/** How many figures of an election each source is named for, against what the election says. */
final class SourcesCounted implements Rule {
  @Override
  public String id() {
    return "figures-by-source";
  }

  @Override
  public String description() {
    return "An election that says how many popular votes, electoral votes and disputed values name"
        + " a source has as many.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Map<Integer, Map<String, Integer>> disputed = new HashMap<>();
    for (Dispute dispute : record.disputes()) {
      Map<String, Integer> ofYear =
          disputed.computeIfAbsent(dispute.year(), year -> new HashMap<>());
      dispute.values().forEach(v -> ofYear.merge(v.source(), 1, Integer::sum));
    }
    for (Election election : record.elections()) {
      if (!election.figuresBySource().isEmpty()) {
        Check check = new Check(election, violations);
        check.compareUnlessCut(
            "popular votes", check.recorded(FiguresOfSource::popularVotes), check.popular());
        check.compareUnlessCut(
            "electoral votes", check.recorded(FiguresOfSource::electoralVotes), check.electoral());
        if (!record.electorTallies().isEmpty()) {
          Map<String, Integer> tallied = new HashMap<>();
          record.electorTallies().stream()
              .filter(t -> t.year() == election.year())
              .forEach(t -> t.sources().forEach(s -> tallied.merge(s, 1, Integer::sum)));
          check.compare(
              "elector tallies", check.recorded(FiguresOfSource::electorTallies), tallied);
        }
        if (!record.disputes().isEmpty()) {
          check.compare(
              "disputed values",
              check.recorded(FiguresOfSource::disputedValues),
              disputed.getOrDefault(election.year(), Map.of()));
        }
      }
    }
  }

  private record Check(Election election, Violations violations) {
    private interface Figures {
      OptionalInt of(FiguresOfSource figures);
    }

    private interface Sources {
      List<String> of(CandidateResult result);
    }

    Map<String, Integer> popular() {
      return named(CandidateResult::popularSources);
    }

    Map<String, Integer> electoral() {
      return named(CandidateResult::electoralSources);
    }

    private Map<String, Integer> named(Sources sources) {
      Map<String, Integer> counts = new HashMap<>();
      election.states().stream()
          .flatMap(state -> state.allResults())
          .forEach(r -> sources.of(r).forEach(s -> counts.merge(s, 1, Integer::sum)));
      return counts;
    }

    Map<String, Integer> recorded(Figures number) {
      Map<String, Integer> counts = new HashMap<>();
      election
          .figuresBySource()
          .forEach(f -> number.of(f).ifPresent(n -> counts.merge(f.source(), n, Integer::sum)));
      return counts;
    }

    /** Nothing is said of figures none of which name a source: they were cut as a whole. */
    void compareUnlessCut(String what, Map<String, Integer> recorded, Map<String, Integer> named) {
      if (!named.isEmpty()) {
        compare(what, recorded, named);
      }
    }

    void compare(String what, Map<String, Integer> recorded, Map<String, Integer> named) {
      if (recorded.equals(named)) {
        return;
      }
      TreeSet<String> sources = new TreeSet<>(recorded.keySet());
      sources.addAll(named.keySet());
      for (String source : sources) {
        int right = named.getOrDefault(source, 0);
        int given = recorded.getOrDefault(source, 0);
        if (right != given) {
          violations.add(
              Place.of(election.year()).entry("figures of " + source),
              String.format(
                  "%d %s name it, but %d are recorded; in a part of the record take"
                      + " figuresBySource out, or make it %d",
                  right, what, given, right));
        }
      }
    }
  }
}
