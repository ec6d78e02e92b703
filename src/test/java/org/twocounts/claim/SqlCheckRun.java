package org.twocounts.claim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumSet;
import java.util.Map;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.table.Facts;
import org.twocounts.table.sql.TableDatabase;

/** Packs of one claim with one check by SQL, judged by the released record. */
record SqlCheckRun(ClaimChecker checker) implements AutoCloseable {
  static SqlCheckRun open() {
    Dataset dataset = Dataset.openPackaged(EnumSet.allOf(Section.class));
    return new SqlCheckRun(
        new ClaimChecker(
            dataset.record(), Map.of(), chosen -> TableDatabase.open(Facts.of(dataset, chosen))));
  }

  CheckedReading check(String check, String expect) {
    return checker.check(pack(check, expect)).claims().get(0).readings().get(0);
  }

  CheckedReading ask(String sql, String expect) {
    try {
      return check("{\"sql\": " + new ObjectMapper().writeValueAsString(sql) + "}", expect);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(sql, e);
    }
  }

  static ClaimPack pack(String check, String expect) {
    String json =
        "{\"format\": {\"name\": \"twocounts-claims\", \"version\": 1}, \"id\": \"p\","
            + " \"title\": \"T\", \"source\": {\"who\": \"W\"}, \"claims\": [{\"id\": \"c\","
            + " \"statement\": \"S\", \"readings\": [{\"id\": \"r\", \"reading\": \"R\","
            + " \"check\": "
            + check
            + ", \"expect\": "
            + expect
            + "}]}]}";
    return PackReader.read("test.json", json.getBytes(UTF_8));
  }

  @Override
  public void close() {
    checker.close();
  }
}
