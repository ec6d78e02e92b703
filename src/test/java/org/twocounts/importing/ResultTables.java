package org.twocounts.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assertions;
import org.twocounts.data.SixtyElections;
import org.twocounts.data.validation.Validation;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/** Tables as people bring them, and what is made of them. */
final class ResultTables {
  private final Path folder;
  private OptionalInt year = OptionalInt.empty();
  private OptionalInt like = OptionalInt.empty();
  private Optional<String> state = Optional.empty();
  private Optional<String> president = Optional.empty();
  private double othersBelow = ImportOptions.OTHERS_BELOW;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final Map<String, String> districts = new LinkedHashMap<>();
  private final Map<String, String> parties = new LinkedHashMap<>();

  private ResultTables(Path folder) {
    this.folder = folder;
  }

  static ResultTables in(Path folder) {
    return new ResultTables(folder);
  }

  ResultTables year(int of) {
    year = OptionalInt.of(of);
    return this;
  }

  ResultTables like(int of) {
    like = OptionalInt.of(of);
    return this;
  }

  ResultTables state(String of) {
    state = Optional.of(of);
    return this;
  }

  ResultTables president(String name) {
    president = Optional.of(name);
    return this;
  }

  ResultTables keepAll() {
    othersBelow = 0;
    return this;
  }

  ResultTables map(String what, String heading) {
    columns.put(what, heading);
    return this;
  }

  ResultTables district(String unit, String name) {
    districts.put(unit, name);
    return this;
  }

  ResultTables party(String name, String party) {
    parties.put(name, party);
    return this;
  }

  Imported read(String... lines) {
    return read((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Imported read(List<String> lines) {
    return read(lines.toArray(String[]::new));
  }

  Imported read(byte[] content) {
    try {
      Path file = Files.write(folder.resolve("table.csv"), content);
      return Import.of(
          List.of(file),
          new ImportOptions(year, like, state, columns, districts, parties, president, othersBelow),
          SixtyElections.record());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record, which must be whole and obey every rule. */
  ElectionRecord record(String... lines) {
    return valid(read(lines));
  }

  ElectionRecord record(List<String> lines) {
    return valid(read(lines));
  }

  static ElectionRecord valid(Imported imported) {
    Assertions.assertEquals(List.of(), imported.report().questions());
    ElectionRecord record = imported.record().orElseThrow();
    Assertions.assertEquals(List.of(), Validation.of(record));
    return record;
  }

  /** Rows as MIT Election Lab writes them, of elections of the record. */
  static List<String> medsl(int from) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "year,state,state_po,state_fips,state_cen,state_ic,office,candidate,party_detailed,writein,"
            + "candidatevotes,totalvotes,version,notes,party_simplified");
    ElectionRecord record = SixtyElections.record();
    for (Election election : record.elections()) {
      if (election.year() < from) {
        continue;
      }
      for (StateResult row : election.states()) {
        for (CandidateResult result : row.results()) {
          if (result.popularVotes().isPresent()) {
            lines.add(
                String.join(
                    ",",
                    String.valueOf(election.year()),
                    record.findState(row.state()).orElseThrow().name().toUpperCase(Locale.ROOT),
                    row.state(),
                    record.findState(row.state()).orElseThrow().fips().orElseThrow(),
                    "1",
                    "41.0",
                    "US PRESIDENT",
                    result.isOther() ? "" : '"' + inverted(result.candidate()) + '"',
                    result.party().orElse("").toUpperCase(Locale.ROOT),
                    "False",
                    String.valueOf(result.popularVotes().getAsLong()),
                    String.valueOf(row.totalPopularVotes().orElseThrow()),
                    "20210113",
                    "",
                    "OTHER"));
          }
        }
      }
    }
    return lines;
  }

  private static String inverted(String name) {
    boolean suffixed = name.endsWith(" Jr.");
    String bare = suffixed ? name.substring(0, name.length() - 4) : name;
    int last = bare.lastIndexOf(' ');
    return (bare.substring(last + 1) + ", " + bare.substring(0, last) + (suffixed ? " JR" : ""))
        .toUpperCase(Locale.ROOT);
  }
}
