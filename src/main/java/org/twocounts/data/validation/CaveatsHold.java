package org.twocounts.data.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.CaveatWording;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StandingCaveat;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import org.twocounts.words.YearsBetween;

/** Standing caveats and the facts on which they rest. */
final class CaveatsHold implements Rule {
  private static final int BRIEF = 60;

  /** At most one caveat in so many may order its measures otherwise where the order is judged. */
  private static final int FEW = 20;

  @Override
  public String id() {
    return "standing-caveats";
  }

  @Override
  public String description() {
    return "A standing caveat holds in every election of its years, in exactly the states that it"
        + " names, and its wordings take their figures from there; the brief one has at most "
        + BRIEF
        + " characters. Where nearly all list their measures in the usual order, all do.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    List<StandingCaveat> caveats = facts.record().standingCaveats();
    long unordered = caveats.stream().filter(caveat -> !isOrdered(caveat)).count();
    for (StandingCaveat caveat : caveats) {
      Place place = Place.ofEntry("standing caveat " + caveat.id());
      if (new TreeSet<>(caveat.measures()).size() < caveat.measures().size()) {
        violations.add(place, "a measure stands twice");
      }
      if (!isOrdered(caveat) && FEW * unordered <= caveats.size()) {
        violations.add(
            place, "usual order of its measures is " + String.join(", ", inOrder(caveat)));
      }
      if (caveat.ground().isOfCensuses()) {
        checkCensuses(facts.record(), caveat, place, violations);
      } else {
        checkElections(facts.record(), caveat, place, violations);
      }
    }
  }

  private static boolean isOrdered(StandingCaveat caveat) {
    return caveat.measures().stream().map(CaveatMeasure::label).toList().equals(inOrder(caveat));
  }

  private static List<String> inOrder(StandingCaveat caveat) {
    return caveat.measures().stream().sorted().map(CaveatMeasure::label).toList();
  }

  private static void checkCensuses(
      ElectionRecord record, StandingCaveat caveat, Place place, Violations violations) {
    if (!record.censuses().isEmpty()
        && record.censuses().stream().noneMatch(c -> caveat.isOf(c.census()))) {
      violations.add(place, "the record has no census of " + span(caveat));
    }
    if (CaveatWording.hasPlaceholder(caveat.brief() + caveat.full())) {
      violations.add(place, "is of censuses, which have no figures for placeholders");
    }
    checkLength(caveat.brief(), place, violations);
  }

  private static void checkElections(
      ElectionRecord record, StandingCaveat caveat, Place place, Violations violations) {
    List<Election> elections =
        record.elections().stream().filter(e -> caveat.isOf(e.year())).toList();
    if (elections.isEmpty()) {
      violations.add(place, "the record has no election of " + span(caveat));
    }
    elections.forEach(election -> checkGround(caveat, election, violations));
    Optional<String> unknown = CaveatWording.unknownPlaceholder(caveat.brief() + caveat.full());
    if (unknown.isPresent()) {
      violations.add(
          place,
          String.format(
              "no placeholder {%s}; there are %s",
              unknown.get(), String.join(", ", CaveatWording.placeholders())));
      return;
    }
    checkWordings(record, caveat, elections, place, violations);
  }

  private static void checkGround(StandingCaveat caveat, Election election, Violations violations) {
    Place place = Place.of(election.year()).entry("standing caveat " + caveat.id());
    String ground = caveat.ground().label();
    caveat
        .candidate()
        .filter(name -> election.findCandidacy(name).isEmpty())
        .ifPresent(name -> violations.add(place, "no candidate \"" + name + "\""));
    if (caveat.states().isEmpty()) {
      if (!caveat.ground().holdsIn(election, caveat.candidate())) {
        violations.add(place, ground + " is not so in the record");
      }
      return;
    }
    Set<String> named = new TreeSet<>(caveat.states());
    Set<String> holding =
        election.states().stream()
            .filter(s -> caveat.ground().holdsIn(election, s, caveat.candidate()))
            .map(StateResult::state)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!named.equals(holding)) {
      violations.add(
          place,
          String.format(
              "%s is so in %s, not in %s",
              ground,
              holding.isEmpty() ? "no state" : String.join(", ", holding),
              String.join(", ", named)));
    }
  }

  private static void checkWordings(
      ElectionRecord record,
      StandingCaveat caveat,
      List<Election> elections,
      Place place,
      Violations violations) {
    for (String wording : List.of(caveat.brief(), caveat.full())) {
      Set<String> said =
          elections.stream()
              .map(e -> CaveatWording.of(wording, caveat, e, code -> name(record, code)))
              .collect(Collectors.toCollection(TreeSet::new));
      if (said.size() > 1) {
        violations.add(place, "says another thing in another year: " + String.join(" / ", said));
      }
      if (wording.equals(caveat.brief())) {
        said.forEach(text -> checkLength(text, place, violations));
      }
    }
  }

  private static void checkLength(String brief, Place place, Violations violations) {
    if (brief.length() > BRIEF) {
      violations.add(
          place,
          "the brief wording has " + brief.length() + " characters; at most " + BRIEF + " fit");
    }
  }

  private static String name(ElectionRecord record, String code) {
    return record.findState(code).map(State::name).orElse(code);
  }

  private static String span(StandingCaveat caveat) {
    return YearsBetween.of(caveat.first(), caveat.last());
  }
}
