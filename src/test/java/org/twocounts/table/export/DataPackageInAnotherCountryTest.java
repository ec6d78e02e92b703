package org.twocounts.table.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.twocounts.output.CsvMark;
import org.twocounts.table.TheFacts;

@Isolated("sets the locale and the time zone of the whole process")
class DataPackageInAnotherCountryTest {
  @Test
  void the_same_facts_give_the_same_bytes() {
    List<String> here = checksums();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(checksums()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> checksums() {
    return DataPackage.of(TheFacts.facts(), EnumSet.allOf(ExportFormat.class), CsvMark.NONE)
        .stream()
        .map(file -> file.name() + " " + file.sha256())
        .sorted()
        .toList();
  }
}
