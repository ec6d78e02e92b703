package org.twocounts.rule.apportionment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hamilton's method: to each the whole part of its quota and at least the minimum, and the seats
 * left over to the largest remainders (the act of 23 May 1850, 9 Stat. 428, sec. 25, that Vinton
 * proposed).
 *
 * <p>The law does not say what to do when minimum seats alone use up what the whole parts leave, as
 * in a House hardly larger than the number of states. Then those at the minimum are set aside with
 * their seats, and the rest is divided among the others by the same rule.
 */
final class LargestRemainder {
  private final List<Claimant> claimants;
  private final int size;
  private final SeatTerms terms;
  private final long total;

  LargestRemainder(List<Claimant> claimants, int size, SeatTerms terms) {
    this.claimants = claimants;
    this.size = size;
    this.terms = terms;
    this.total = claimants.stream().mapToLong(Claimant::size).sum();
  }

  Allotment divide() {
    List<SeatAward> trace = new ArrayList<>();
    Map<String, Integer> seats = new LinkedHashMap<>();
    for (Claimant claimant : claimants) {
      SeatAward award = whole(claimant);
      trace.add(award);
      seats.put(award.to(), award.seats());
    }
    int left = size - seats.values().stream().mapToInt(Integer::intValue).sum();
    return left < 0 ? withSmallestSetAside() : distribute(left, seats, trace);
  }

  private SeatAward whole(Claimant claimant) {
    long quota = Math.multiplyExact(claimant.size(), size) / total;
    return quota < terms.minimum()
        ? SeatAward.minimum(claimant, terms)
        : new SeatAward(claimant.name(), (int) quota, SeatAward.Basis.QUOTA, Optional.empty());
  }

  private Allotment distribute(int left, Map<String, Integer> seats, List<SeatAward> trace) {
    List<SeatAward> ranked =
        claimants.stream()
            .filter(c -> Math.multiplyExact(c.size(), size) / total >= terms.minimum())
            .map(this::remainder)
            .sorted(Comparator.comparing((SeatAward a) -> a.priority().orElseThrow()).reversed())
            .toList();
    Optional<SeatTie> tie = tie(ranked, left);
    int beyondDoubt = left - tie.map(SeatTie::seats).orElse(0);
    for (SeatAward award : ranked.subList(0, beyondDoubt)) {
      seats.merge(award.to(), 1, Integer::sum);
      trace.add(award);
    }
    return new Allotment(size, seats, tie, trace);
  }

  private SeatAward remainder(Claimant claimant) {
    long rest = Math.multiplyExact(claimant.size(), size) % total;
    return new SeatAward(
        claimant.name(), 1, SeatAward.Basis.REMAINDER, Optional.of(new Priority(rest, total)));
  }

  private static Optional<SeatTie> tie(List<SeatAward> ranked, int left) {
    if (left == 0 || compare(ranked.get(left - 1), ranked.get(left)) != 0) {
      return Optional.empty();
    }
    SeatAward last = ranked.get(left);
    int firstEqual = 0;
    while (compare(ranked.get(firstEqual), last) != 0) {
      firstEqual++;
    }
    List<String> among =
        ranked.stream().filter(a -> compare(a, last) == 0).map(SeatAward::to).toList();
    return Optional.of(new SeatTie(left - firstEqual, among));
  }

  private static int compare(SeatAward a, SeatAward b) {
    return a.priority().orElseThrow().compareTo(b.priority().orElseThrow());
  }

  private Allotment withSmallestSetAside() {
    List<Claimant> large =
        claimants.stream()
            .filter(c -> Math.multiplyExact(c.size(), size) / total >= terms.minimum())
            .toList();
    int small = claimants.size() - large.size();
    Allotment rest = new LargestRemainder(large, size - small * terms.minimum(), terms).divide();
    List<SeatAward> trace = new ArrayList<>();
    Map<String, Integer> seats = new LinkedHashMap<>();
    for (Claimant claimant : claimants) {
      seats.put(claimant.name(), rest.seats().getOrDefault(claimant.name(), terms.minimum()));
      if (!rest.seats().containsKey(claimant.name())) {
        trace.add(SeatAward.setAside(claimant, terms));
      }
    }
    trace.addAll(rest.trace());
    return new Allotment(size, seats, rest.tie(), trace);
  }
}
