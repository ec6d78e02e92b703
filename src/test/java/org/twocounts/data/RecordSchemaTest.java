package org.twocounts.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSchemaTest {
  private static Schema schema() throws IOException {
    try (InputStream in = Dataset.class.getResourceAsStream("elections.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String record() throws IOException {
    return Files.readString(Path.of("elections.json"));
  }

  @Test
  void the_record_has_the_form_that_its_schema_describes() throws IOException {
    assertThat(schema().validate(record(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "majority": 270            | "majority": "270"
          "majority": 270            | "majority": -270
          "majority": 270            | "majority": 270, "colour": "red"
          "method": "general-ticket" | "method": "lottery"
          "dateFrom": "2016-11-08"   | "dateFrom": "8 November 2016"
          "popularStatus": "none",   | "popularStatus": "none", "popularVotes": 1,
          "state": "WY"              | "state": "Wyoming"
          "turnout": [               | "turnouts": [
          """)
  void what_has_another_form_is_refused(String right, String wrong) throws IOException {
    String record = record();
    assertThat(record).contains(right);
    assertThat(schema().validate(record.replace(right, wrong), InputFormat.JSON)).isNotEmpty();
  }
}
