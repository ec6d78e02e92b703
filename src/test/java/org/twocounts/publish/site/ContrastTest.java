package org.twocounts.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.chart.theme.Colours;

/** Contrasts of the pages' colours, light and dark, by the formula of WCAG 2.2. */
@WholeGallery
class ContrastTest {
  private static final double OF_TEXT = 4.5;
  private static final double OF_MARKS = 3;
  private static final Pattern VARIABLE = Pattern.compile("--([a-z0-9_-]+):\\s*(#[0-9a-f]{6})");
  private static final Pattern DARK =
      Pattern.compile("@media \\(prefers-color-scheme: ?dark\\) ?\\{ ?:root ?\\{([^}]*)}");
  private static final Pattern LIGHT = Pattern.compile("^:root ?\\{([^}]*)}", Pattern.MULTILINE);

  static Stream<Map<String, Color>> schemes() {
    return Stream.of(variables(LIGHT), variables(DARK));
  }

  private static Map<String, Color> variables(Pattern block) {
    Map<String, Color> variables = new LinkedHashMap<>();
    for (String sheet : List.of("colours.css", "site.css")) {
      Matcher found = block.matcher(Sites.released().get(sheet));
      assertThat(found.find()).as(sheet).isTrue();
      Matcher variable = VARIABLE.matcher(found.group(1));
      while (variable.find()) {
        variables.put(variable.group(1), Color.decode(variable.group(2)));
      }
    }
    return variables;
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void words_and_marks_stand_out_from_what_is_behind_them(Map<String, Color> colours) {
    List<String> weak = new ArrayList<>();
    Color paper = colours.get("paper");
    for (String text : List.of("text", "secondary", "link")) {
      check(text, colours.get(text), paper, OF_TEXT, weak);
      check(text + " on a wash", colours.get(text), colours.get("zone"), OF_TEXT, weak);
    }
    check("focus", colours.get("focus"), paper, OF_MARKS, weak);
    colours.forEach(
        (name, colour) -> {
          if (colours.containsKey("on-" + name)) {
            check("words on " + name, colours.get("on-" + name), colour, OF_TEXT, weak);
          }
        });
    assertThat(weak).isEmpty();
  }

  private static void check(
      String what, Color front, Color behind, double least, List<String> weak) {
    double contrast = Colours.contrast(front, behind);
    if (contrast < least) {
      weak.add(String.format("%s: %.2f", what, contrast));
    }
  }
}
