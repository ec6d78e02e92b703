package org.twocounts.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvGuardTest {
  @Test
  void a_text_that_a_spreadsheet_would_run_is_made_text() {
    assertThat(new Csv().row(List.of("=1+1", "+cmd", "-x", "@SUM(A1)", "\t=1", "\r=1")).toString())
        .isEqualTo("'=1+1,'+cmd,'-x,'@SUM(A1),' =1,' =1\r\n");
  }

  @Test
  void numbers_and_other_texts_stay_as_they_are() {
    assertThat(new Csv().row(List.of("-3.25", "-1E-5", "+2", "a=b", "", "–")).toString())
        .isEqualTo("-3.25,-1E-5,+2,a=b,,–\r\n");
  }

  @Test
  void characters_that_steer_are_replaced() {
    assertThat(new Csv().row(List.of("a\u001b[31m", "\u202Eb")).toString())
        .isEqualTo("a\uFFFD[31m,\uFFFDb\r\n");
  }

  @Test
  void a_mark_stands_before_all() {
    assertThat(CsvMark.BYTE_ORDER.before(new byte[] {'a'}))
        .containsExactly((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 'a');
    assertThat(CsvMark.NONE.before("a")).isEqualTo("a");
  }
}
