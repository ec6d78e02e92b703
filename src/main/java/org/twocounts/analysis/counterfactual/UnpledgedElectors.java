package org.twocounts.analysis.counterfactual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;
import org.twocounts.words.Numerals;

/**
 * Electors who were elected without a pledge, given to whom they voted for. They are taken from
 * whom they came from: a slate of unpledged electors of their state; the ticket on which the record
 * says that they stood; candidates of the party of whom they voted for. Never more than these have
 * under the rule, and nobody else loses any.
 */
final class UnpledgedElectors {
  private final Election election;
  private final List<String> words = new ArrayList<>();

  UnpledgedElectors(Election election) {
    this.election = election;
  }

  /** The award with the unpledged electors of its state where they voted. */
  StateAward asCast(StateAward award) {
    StateAward result = award;
    for (IrregularElectors group : election.irregularElectors()) {
      if (group.kind() == IrregularKind.UNPLEDGED
          && group.office() == Office.PRESIDENT
          && group.isOf(award.state())
          && group.votedFor().isPresent()
          && !group.votedForTheirTicket()) {
        result = asCast(result, group, group.votedFor().get());
      }
    }
    return result;
  }

  /** From whom they were taken, and how many stay because there are no more to take. */
  List<String> inWords() {
    return List.copyOf(words);
  }

  private StateAward asCast(StateAward award, IrregularElectors group, String to) {
    Map<String, String> sources = sources(award, group, to);
    Map<String, Rational> taken = new LinkedHashMap<>();
    Rational left = Rational.of(group.count());
    for (String name : sources.keySet()) {
      Rational held = award.won().get(name);
      Rational part = held.compareTo(left) < 0 ? held : left;
      if (part.compareTo(Rational.ZERO) > 0) {
        taken.put(name, part);
        left = left.minus(part);
      }
    }
    words.add(inWords(group, to, sources, taken, left));
    return taken.isEmpty() ? award : moved(award, to, taken);
  }

  /** Who may lose electors and why, in the order in which they do. */
  private Map<String, String> sources(StateAward award, IrregularElectors group, String to) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String name : award.won().keySet()) {
      if (!election.isPerson(name)) {
        sources.put(name, "a slate without a pledge");
      }
    }
    group
        .ticket()
        .filter(award.won()::containsKey)
        .ifPresent(ticket -> sources.putIfAbsent(ticket, "on whose ticket they stood"));
    Optional<String> party = election.partyOf(to);
    for (String name : award.won().keySet()) {
      if (party.isPresent() && election.isOfParty(name, party.get())) {
        sources.putIfAbsent(name, party.get() + " as well");
      }
    }
    sources.remove(to);
    return sources;
  }

  private static StateAward moved(StateAward award, String to, Map<String, Rational> taken) {
    Rational moved = taken.values().stream().reduce(Rational.ZERO, Rational::plus);
    Map<String, Rational> won = new LinkedHashMap<>(award.won());
    taken.forEach((name, part) -> won.merge(name, part, Rational::minus));
    won.merge(to, moved, Rational::plus);
    won.values().removeIf(part -> part.equals(Rational.ZERO));
    return new StateAward(
        award.state(),
        award.electors(),
        won,
        award.ties(),
        award.basis() + "; " + number(moved) + " unpledged as cast");
  }

  private static String inWords(
      IrregularElectors group,
      String to,
      Map<String, String> sources,
      Map<String, Rational> taken,
      Rational left) {
    List<String> from = new ArrayList<>();
    taken.forEach(
        (name, part) -> from.add(name + " " + number(part) + " (" + sources.get(name) + ")"));
    String who =
        group.state().orElseThrow()
            + ": "
            + group.count()
            + " unpledged "
            + (group.count() == 1 ? "elector" : "electors")
            + " voted for "
            + to
            + "; ";
    String what = from.isEmpty() ? "" : "taken from " + String.join(", ", from);
    String rest =
        left.equals(Rational.ZERO)
            ? ""
            : (from.isEmpty() ? "" : "; ")
                + "those from whom they came have no more here, so that "
                + number(left)
                + " of them stay where the rule puts them";
    return who + what + rest + ".";
  }

  private static String number(Rational electors) {
    return electors.isWhole()
        ? electors.numerator().toString()
        : Numerals.of(electors.scaled(3), 3);
  }
}
