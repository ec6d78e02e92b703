package org.twocounts.literature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ElectionRecord;

/**
 * {@code people=residents}: the residents of the states, where they are others than those by whom
 * the House was apportioned: all of the enslaved, Indians not taxed, nobody abroad; those of 1920
 * too, by whom no House was; those of Territories that were states when they voted.
 *
 * <p>Source: the censuses, as J. R. Cervas and B. Grofman used them (HistoricPopulationsStates, in
 * the replication files of their article of 2019, Harvard Dataverse); only figures that differ from
 * the record's are kept. Those of 1920 add up to the census without the District of Columbia.
 */
final class Residents implements InputChange {
  private static final String TABLE = "residents.tsv";

  private final Map<String, Long> residents = new LinkedHashMap<>();

  Residents() {
    TabTable.rows(TABLE)
        .forEach(row -> residents.put(key(row), Long.valueOf(row.get("residents"))));
  }

  private static String key(Map<String, String> row) {
    return row.get("census") + " " + row.get("state");
  }

  @Override
  public ElectionRecord in(ElectionRecord record, int year, String what) {
    Map<String, Long> left = new LinkedHashMap<>(residents);
    List<Apportionment> rows = new ArrayList<>();
    for (Apportionment row : record.apportionment()) {
      Long people = left.remove(row.census() + " " + row.state());
      rows.add(people == null ? row : row.withPopulation(people));
    }
    left.forEach((key, people) -> rows.add(added(key, people)));
    return record.withApportionment(rows);
  }

  private static Apportionment added(String key, long people) {
    String[] parts = key.split(" ", -1);
    return new Apportionment(
        Integer.parseInt(parts[0]),
        parts[1],
        OptionalLong.of(people),
        0,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty());
  }
}
