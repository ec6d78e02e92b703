package org.twocounts.rule.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.words.Among;

/** Divides by a divisor method: each next seat to the largest priority. */
final class DivisorDivision {
  private final List<Claimant> claimants;
  private final SeatTerms terms;
  private final DivisorSequence sequence;
  private final List<SeatAward> trace = new ArrayList<>();

  DivisorDivision(Divisor divisor, List<Claimant> claimants, SeatTerms terms) {
    this.claimants = claimants;
    this.terms = terms;
    this.sequence = new DivisorSequence(claimants, divisor, terms);
    if (terms.minimum() > 0) {
      for (Claimant claimant : claimants) {
        trace.add(SeatAward.minimum(claimant, terms));
      }
    }
  }

  /** The allotment of every size of a span; divisor methods take no seat back on the way. */
  List<Allotment> ofSizes(int from, int to) {
    List<Allotment> allotments = new ArrayList<>();
    for (int size = terms.minimum() * claimants.size(); size <= to; size++) {
      if (size >= from) {
        allotments.add(allotment(size));
      }
      trace.add(sequence.award());
    }
    return allotments;
  }

  private Allotment allotment(int size) {
    Map<String, Integer> seats = sequence.seats();
    Optional<Priority> last = trace.isEmpty() ? Optional.empty() : lastAward().priority();
    List<String> waiting = last.map(sequence::claimantsAt).orElse(List.of());
    if (waiting.isEmpty()) {
      return new Allotment(size, seats, Optional.empty(), trace);
    }
    List<String> served = servedAt(last.get());
    served.forEach(name -> seats.merge(name, -1, Integer::sum));
    List<String> among =
        claimants.stream()
            .map(Claimant::name)
            .filter(name -> Among.has(served, name) || Among.has(waiting, name))
            .toList();
    return new Allotment(
        size,
        seats,
        Optional.of(new SeatTie(served.size(), among)),
        trace.subList(0, trace.size() - served.size()));
  }

  private SeatAward lastAward() {
    return trace.get(trace.size() - 1);
  }

  private List<String> servedAt(Priority priority) {
    List<String> served = new ArrayList<>();
    for (int i = trace.size() - 1; i >= 0; i--) {
      SeatAward award = trace.get(i);
      if (award.priority().isEmpty() || award.priority().get().compareTo(priority) != 0) {
        break;
      }
      served.add(award.to());
    }
    return served;
  }
}
