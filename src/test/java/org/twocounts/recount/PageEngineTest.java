package org.twocounts.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.twocounts.InBrowser;
import org.twocounts.data.SixtyElections;
import org.twocounts.model.ElectionRecord;
import org.twocounts.recount.AskedCounts.Call;
import org.twocounts.recount.AskedScenarios.Asked;

/**
 * The script of the pages gives the bytes that the program gives. Here about forty questions, in
 * every run; {@code EngineInBrowserTest} asks all of them where there is a browser.
 */
@InBrowser
class PageEngineTest {
  private static final ElectionRecord RECORD = SixtyElections.record();
  private static final int ASKED = 40;

  /** The lines of the record that the script has open. */
  private String opened = "";

  @Test
  void the_script_answers_as_the_program_does() {
    List<Asked> all = AskedScenarios.of(RECORD, 20);
    Recount program = new Recount(RECORD);
    List<String> differing = new ArrayList<>();
    Context context = Context.enter();
    try {
      context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
      ScriptableObject page = context.initStandardObjects();
      page.put("self", page, page);
      context.evaluateString(page, EngineScript.text(), "engine.js", 1, null);
      for (int i = 0; i < ASKED; i++) {
        Asked asked = all.get((int) ((long) i * (all.size() - 1) / (ASKED - 1)));
        open(context, page, EngineScript.lines(RECORD, asked.year(), asked.question()));
        Object answer = call(context, page, "askRecord", asked.year(), asked.question());
        if (!program.answer(asked.year(), asked.question()).equals(Context.toString(answer))) {
          differing.add(asked.toString());
        }
      }
      for (Call asked : AskedCounts.of(RECORD, 4).stream().skip(108).toList()) {
        if (asked.year() > 0) {
          open(context, page, EngineScript.lines(RECORD, asked.year(), ""));
        }
        Object answer = call(context, page, asked.name(), asked.arguments().toArray());
        if (!asked.answer().equals(Context.toString(answer))) {
          differing.add(asked.toString());
        }
      }
    } finally {
      Context.exit();
    }
    assertThat(differing).isEmpty();
  }

  private void open(Context context, Scriptable page, String lines) {
    if (!lines.equals(opened)) {
      call(context, page, "openRecord", lines);
      opened = lines;
    }
  }

  private static Object call(Context context, Scriptable page, String name, Object... given) {
    return ScriptableObject.callMethod(context, page, name, given);
  }
}
