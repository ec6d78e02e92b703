package org.twocounts.literature;

import java.util.LinkedHashMap;
import java.util.Map;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateDistricts.DistrictVote;

/**
 * {@code district=CT-4 107884 136600, …}: another count of congressional districts, the Democrat's
 * votes and the Republican's.
 */
final class OtherDistrictCount implements InputChange {

  private record Count(long democratic, long republican) {}

  @Override
  public ElectionRecord in(ElectionRecord record, int year, String what) {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (String figure : what.split(", ", -1)) {
      String[] parts = figure.split(" ", -1);
      counts.put(parts[0], new Count(Long.parseLong(parts[1]), Long.parseLong(parts[2])));
    }
    return record.withDistricts(
        record.districts().stream().map(s -> s.year() == year ? counted(s, counts) : s).toList());
  }

  private static StateDistricts counted(StateDistricts state, Map<String, Count> counts) {
    return state.withDistricts(
        state.districts().stream()
            .map(d -> counted(d, counts.get(state.state() + "-" + d.district())))
            .toList());
  }

  private static DistrictVote counted(DistrictVote vote, Count count) {
    return count == null
        ? vote
        : new DistrictVote(
            vote.district(),
            count.democratic(),
            count.republican(),
            vote.other(),
            vote.total(),
            vote.note());
  }
}
