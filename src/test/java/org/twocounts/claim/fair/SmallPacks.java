package org.twocounts.claim.fair;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.twocounts.analysis.TheRecord;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.table.Facts;
import org.twocounts.table.sql.TableDatabase;

/** Packs of a claim or two, for tests. */
final class SmallPacks {
  private static final Dataset DATASET = Dataset.openPackaged(EnumSet.allOf(Section.class));

  static final String LEAD =
      """
      {"id": "%s", "statement": "%s", "readings": [{"id": "r", "reading": "%s",
        "check": {"measure": "%s", "arguments": {%s}%s}, "expect": {%s}}]}
      """;

  private SmallPacks() {}

  static List<FairnessNote> notes(String claims) {
    return FairnessCheck.of(List.of(examined(claims)));
  }

  static CheckedPack examined(String claims) {
    String pack =
        """
        {"format": {"name": "twocounts-claims", "version": 1}, "id": "p", "title": "T",
         "source": {"who": "W"}, "claims": [%s]}
        """
            .formatted(claims);
    try (ClaimChecker checker =
        new ClaimChecker(
            TheRecord.record(),
            Map.of(),
            chosen -> TableDatabase.open(Facts.of(DATASET, chosen)))) {
      return checker.examine(PackReader.read("p.json", pack.getBytes(UTF_8)));
    }
  }
}
