package org.twocounts.claim.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;

/** Measures as their examples ask them, for tests. */
final class AskedMeasures {
  static final ElectionRecord RECORD = TheRecord.record();

  private AskedMeasures() {}

  static void holdsNoAnswer(Measure measure, Map<String, Object> given, String answer) {
    Arguments arguments = new Arguments(given);
    assertThat(arguments.problems(measure.spec())).isEmpty();
    assertThatCode(
            () -> {
              Value value = measure.find(RECORD, arguments).get(answer);
              throw new AssertionError("found " + value.inWords());
            })
        .as("%s %s of %s", measure.spec().name(), answer, given)
        .isInstanceOfAny(MistakenCheckException.class, NotDefinedException.class)
        .satisfies(e -> assertThat(e.getMessage()).isNotBlank().doesNotContain("\n"));
  }

  static Map<String, Object> example(Measure measure) {
    Map<String, Object> given = new LinkedHashMap<>();
    Optional.ofNullable(MeasureExample.of(measure.spec()).fields().path("check").get("arguments"))
        .ifPresent(a -> a.properties().forEach(f -> given.put(f.getKey(), plain(f.getValue()))));
    return given;
  }

  private static Object plain(JsonNode node) {
    if (node.isArray()) {
      List<Object> items = new ArrayList<>();
      node.forEach(item -> items.add(plain(item)));
      return items;
    }
    return node.isNumber() ? (Object) node.longValue() : node.textValue();
  }

  static boolean takes(Measure measure, String parameter) {
    return measure.spec().parameters().stream().anyMatch(p -> p.name().equals(parameter));
  }

  static boolean namesParty(Parameter<?> parameter) {
    return parameter.bearer().equals(Optional.of(NameBearer.PARTY));
  }
}
