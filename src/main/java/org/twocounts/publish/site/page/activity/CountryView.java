package org.twocounts.publish.site.page.activity;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.publish.site.MadeMarkup;
import org.twocounts.publish.site.page.PageCell;
import org.twocounts.publish.site.page.PageTable;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.publish.site.page.PageTable.Use;
import org.twocounts.words.Numerals;

/**
 * What the page of the made-up country shows.
 *
 * @param titles of the examples, in their order
 * @param people who leads the votes of the first example
 * @param states of the first example, for who reads without a script
 * @param rules what comes of it
 * @param data the examples
 */
public record CountryView(
    List<String> titles, String people, PageTable states, PageTable rules, MadeMarkup data) {
  private static final int CLAUSE = 2;
  private static final int OUTCOME = 3;
  private static final int BESIDE = 4;

  public CountryView {
    titles = List.copyOf(titles);
  }

  static CountryView of() {
    CountryExample first = CountryExample.all().get(0);
    List<List<String>> answer = first.answer();
    return new CountryView(
        CountryExample.all().stream().map(CountryExample::title).toList(),
        only(answer, "people").get(0).get(1),
        states(first),
        rules(only(answer, "rule")),
        MadeMarkup.json(
            json -> {
              json.writeStartArray();
              for (CountryExample example : CountryExample.all()) {
                example.write(json);
              }
              json.writeEndArray();
            }));
  }

  private static List<List<String>> only(List<List<String>> answer, String kind) {
    return answer.stream().filter(line -> line.get(0).equals(kind)).toList();
  }

  private static PageTable states(CountryExample example) {
    List<Col<List<String>>> columns = new ArrayList<>();
    columns.add(Col.words("State", row -> PageCell.of(row.get(0))));
    columns.add(Col.numbers("Electors", row -> PageCell.of(row.get(1))));
    for (int i = 0; i < example.candidates().size(); i++) {
      int column = 2 + i;
      columns.add(
          Col.numbers(
              "Votes for " + example.candidates().get(i),
              row -> PageCell.of(Numerals.of(Long.parseLong(row.get(column))))));
    }
    return PageTable.of(example.title(), Use.READ, example.states(), columns);
  }

  private static PageTable rules(List<List<String>> rules) {
    return PageTable.of(
        "Counted under four rules",
        Use.READ,
        rules,
        List.of(
            Col.words("Rule", (List<String> line) -> PageCell.of(line.get(CLAUSE))),
            Col.words(
                "Outcome",
                line -> PageCell.of((line.get(OUTCOME) + " " + line.get(BESIDE)).strip()))));
  }
}
