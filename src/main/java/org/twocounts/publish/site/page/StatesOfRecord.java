package org.twocounts.publish.site.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;

/** The states that elections of a record name, whether or not the record lists them. */
final class StatesOfRecord {
  private StatesOfRecord() {}

  /** Their codes that can name a page, in order. */
  static List<String> codes(ElectionRecord record) {
    Set<String> codes = new TreeSet<>();
    record
        .elections()
        .forEach(
            e ->
                e.states().stream()
                    .map(s -> s.state())
                    .filter(code -> PagePath.state(code).isPresent())
                    .forEach(codes::add));
    return List.copyOf(codes);
  }

  /** The name of a state; its code where the record has none. */
  static String name(ElectionRecord record, String code) {
    return record.findState(code).map(State::name).orElse(code);
  }
}
