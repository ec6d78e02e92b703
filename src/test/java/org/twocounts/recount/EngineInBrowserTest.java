package org.twocounts.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twocounts.InBrowser;
import org.twocounts.browser.Browser;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.ElectionRecord;
import org.twocounts.recount.AskedCounts.Call;
import org.twocounts.recount.AskedScenarios.Asked;

/** The script of the pages, in a browser, gives the bytes that the program gives. */
@InBrowser
class EngineInBrowserTest {
  private static final ElectionRecord RECORD = SixtyElections.record();
  private static final int DRAWN = 80;

  @Test
  void ten_thousand_questions_are_answered_with_the_same_bytes() {
    Map<String, List<Asked>> byLines = new LinkedHashMap<>();
    List<Asked> all = AskedScenarios.of(RECORD, DRAWN);
    assertThat(all).hasSizeGreaterThan(10_000);
    all.forEach(
        asked ->
            byLines
                .computeIfAbsent(
                    EngineScript.lines(RECORD, asked.year(), asked.question()),
                    lines -> new ArrayList<>())
                .add(asked));
    Recount program = new Recount(RECORD);
    List<String> differing = new ArrayList<>();
    try (Browser browser = Browser.start()) {
      browser.run(EngineScript.text());
      byLines.forEach(
          (lines, questions) -> {
            int year = questions.get(0).year();
            List<String> texts = questions.stream().map(Asked::question).toList();
            List<?> answers =
                (List<?>)
                    browser.run(
                        "const [lines, year, questions] = arguments; openRecord(lines);"
                            + "return questions.map(q => askRecord(year, q));",
                        lines,
                        year,
                        texts);
            for (int i = 0; i < texts.size(); i++) {
              if (!program.answer(year, texts.get(i)).equals(answers.get(i))) {
                differing.add(year + " " + texts.get(i).replace('\n', '&'));
              }
            }
          });
      for (Call asked : AskedCounts.of(RECORD, 200)) {
        Object answer =
            browser.run(
                "const [lines, name, given] = arguments; if (lines) openRecord(lines);"
                    + "return window[name](...given);",
                asked.year() > 0 ? EngineScript.lines(RECORD, asked.year(), "") : "",
                asked.name(),
                asked.arguments());
        if (!asked.answer().equals(answer)) {
          differing.add(asked.toString());
        }
      }
    }
    assertThat(differing).isEmpty();
  }
}
