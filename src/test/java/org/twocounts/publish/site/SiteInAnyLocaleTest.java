package org.twocounts.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.twocounts.WholeGallery;
import org.twocounts.data.CutRecord;

@WholeGallery
@Isolated("sets the locale of the whole process")
class SiteInAnyLocaleTest {
  @Test
  void the_same_record_makes_the_same_bytes_in_any_locale() {
    SiteRequest request = Sites.request(CutRecord.ofYears(1860, 1876).read(), Optional.empty());
    Map<String, String> expected = Sites.of(Sites.furnished(request));
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "de-DE"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Sites.of(Sites.furnished(request))).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
