package org.twocounts.literature;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.twocounts.model.ElectionRecord;

/**
 * The record with what others used in its place, as the arguments of a computation say it: {@code
 * votes=LEIP} the votes of that source where sources differ, {@code count=NY …} another count
 * there, {@code people=residents} the residents of the states, {@code without=FL} no such state,
 * {@code with=DC …} one more, {@code uncounted=LA} no electors of it, {@code whole=states} none by
 * district, {@code district=CT-4 …} another count of a congressional district, {@code missing=NC-1}
 * no such one, {@code empty-at-large=HI} no votes for one member at large.
 */
final class TheirInputs {
  private static final Map<String, InputChange> CHANGES = changes();

  private final ElectionRecord record;
  private final Map<String, ElectionRecord> changed = new ConcurrentHashMap<>();

  TheirInputs(ElectionRecord record) {
    this.record = record;
  }

  private static Map<String, InputChange> changes() {
    Map<String, InputChange> changes = new LinkedHashMap<>();
    changes.put("votes", new VotesOfSource());
    changes.put("count", new OtherCount());
    changes.put("people", new Residents());
    changes.put("without", StateChanges::without);
    changes.put("with", StateChanges::with);
    changes.put("uncounted", StateChanges::uncounted);
    changes.put("whole", StateChanges::whole);
    changes.put("district", new OtherDistrictCount());
    changes.put("missing", DistrictRows::missing);
    changes.put("empty-at-large", DistrictRows::emptyAtLarge);
    return changes;
  }

  /** The record as the call has it; the record itself where the call changes nothing. */
  ElectionRecord of(OptionalInt year, Call call) {
    Map<String, String> wanted = new LinkedHashMap<>(call.arguments());
    wanted.keySet().retainAll(CHANGES.keySet());
    return wanted.isEmpty() || year.isEmpty()
        ? record
        : changed.computeIfAbsent(
            year.getAsInt() + " " + wanted, key -> changed(year.getAsInt(), wanted));
  }

  private ElectionRecord changed(int year, Map<String, String> wanted) {
    ElectionRecord result = record;
    for (Map.Entry<String, InputChange> change : CHANGES.entrySet()) {
      String what = wanted.get(change.getKey());
      result = what == null ? result : change.getValue().in(result, year, what);
    }
    return result;
  }
}
