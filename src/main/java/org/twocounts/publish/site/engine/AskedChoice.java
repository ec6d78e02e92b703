package org.twocounts.publish.site.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.twocounts.analysis.scenario.ElectorChoice;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.AllocationRule;

/**
 * What a list of the what-if offers.
 *
 * @param value as the command line takes it; empty for what is so anyway
 * @param label for readers
 */
public record AskedChoice(String value, String label) {
  private static final AskedChoice AS_IT_WAS = new AskedChoice("", "as it was");

  /** How electors follow from votes. */
  public static List<AskedChoice> rules() {
    return listed(
        AllocationRule.all().stream()
            .map(r -> new AskedChoice(r.label(), captioned(r.label(), r.meaning(), ":;("))));
  }

  /** How many electors a state has; those of a House have a field of their own. */
  public static List<AskedChoice> electors() {
    return listed(
        Stream.of(ElectorChoice.values())
            .filter(c -> c != ElectorChoice.HOUSE && c != ElectorChoice.ACTUAL)
            .map(c -> new AskedChoice(c.label(), captioned(c.label(), c.meaning(), ",:;("))));
  }

  /** How whole numbers are made of shares. */
  public static List<AskedChoice> methods() {
    return Stream.of(ApportionmentMethod.values())
        .map(m -> new AskedChoice(m.label(), m.proposer()))
        .toList();
  }

  private static List<AskedChoice> listed(Stream<AskedChoice> choices) {
    List<AskedChoice> all = new ArrayList<>(List.of(AS_IT_WAS));
    choices.forEach(all::add);
    return all;
  }

  /** The label with the first clause of what it means. */
  private static String captioned(String label, String meaning, String ends) {
    int end = 0;
    while (end < meaning.length() && ends.indexOf(meaning.charAt(end)) < 0) {
      end++;
    }
    return label + ": " + meaning.substring(0, end).strip();
  }
}
