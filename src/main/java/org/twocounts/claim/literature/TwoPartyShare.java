package org.twocounts.claim.literature;

import java.util.Optional;
import org.twocounts.analysis.counterfactual.CervasGrofman;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.PartyCandidates;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;

/**
 * The Democrat's share under a rule, in percent, as in table 2 of Cervas and Grofman.
 *
 * <p>To compute theirs: {@code people=CO 39864} gives a state another population; {@code
 * fewer-democratic=1} gives electors of the Democrat to the other, {@code missing-democratic=1}
 * leaves them out.
 */
final class TwoPartyShare implements Computation {

  @Override
  public Figures of(ElectionRecord record, PublishedResult result, Call call) {
    CervasGrofman column = CervasGrofman.find(call.get("definition")).orElseThrow();
    if (call.arguments().size() == 1) {
      return percent(column.democraticShare(record, result.year().orElseThrow()));
    }
    Counterfactual found =
        Counterfactual.of(record, result.year().orElseThrow(), Scenario.of(column.plan()));
    String democrat = PartyCandidates.of(found.election()).first();
    Rational won = found.find(democrat).orElseThrow().electors();
    Rational all = found.electors().orElseThrow();
    Rational fewer = count(call, "fewer-democratic");
    Rational missing = count(call, "missing-democratic");
    won = won.minus(fewer).minus(missing);
    all = all.minus(missing);
    Optional<String> people = call.find("people");
    if (people.isPresent()) {
      String[] parts = people.get().split(" ", -1);
      StateAward award = award(found, parts[0]);
      Rational more = Rational.of(Long.parseLong(parts[1]) - award.electors());
      all = all.plus(more);
      won = award.won().containsKey(democrat) ? won.plus(more) : won;
    }
    return percent(won.dividedBy(all));
  }

  private static StateAward award(Counterfactual found, String state) {
    return found.awards().stream().filter(a -> a.state().equals(state)).findFirst().orElseThrow();
  }

  private static Rational count(Call call, String argument) {
    return Rational.of(call.find(argument).map(Long::valueOf).orElse(0L));
  }

  private static Figures percent(Rational share) {
    return Figures.of(100 * share.value());
  }
}
