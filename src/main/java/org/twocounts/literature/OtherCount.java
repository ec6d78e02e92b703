package org.twocounts.literature;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.twocounts.model.ElectionRecord;

/** {@code count=NY Hillary Clinton 4547562, NY Donald Trump 2814589}: another count of states. */
final class OtherCount implements InputChange {

  @Override
  public ElectionRecord in(ElectionRecord record, int year, String what) {
    Map<String, Map<String, Long>> votes = new LinkedHashMap<>();
    for (String figure : what.split(", ", -1)) {
      int afterState = figure.indexOf(' ');
      int beforeVotes = figure.lastIndexOf(' ');
      votes
          .computeIfAbsent(figure.substring(0, afterState), s -> new LinkedHashMap<>())
          .put(
              figure.substring(afterState + 1, beforeVotes),
              Long.valueOf(figure.substring(beforeVotes + 1)));
    }
    Map<String, StateCount> counts = new LinkedHashMap<>();
    votes.forEach((state, row) -> counts.put(state, new StateCount(row, OptionalLong.empty())));
    return StateCount.put(record, year, counts);
  }
}
