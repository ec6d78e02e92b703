package org.twocounts.publish.site.map;

import java.util.List;
import java.util.Map;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.theme.Ink;

/**
 * What is said of each state of a picture.
 *
 * @param names of states by code
 * @param votes by code; states of which no vote is counted are missing
 */
record StateWords(Map<String, String> names, Map<String, String> votes, List<KeyEntry> key) {

  /** The name of a state; its code where the record has none. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }

  /** Its name and its votes, or what the legend says of its ink. */
  String of(String name, String code, Ink ink) {
    String said = votes.get(code);
    if (said != null) {
      return name + ": " + said;
    }
    return key.stream()
        .filter(e -> e.ink().equals(ink))
        .map(e -> name + ": " + e.text())
        .findFirst()
        .orElse(name);
  }
}
