package org.twocounts.publish.site.page.activity;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.fewest.FlipGoal;
import org.twocounts.analysis.fewest.PickedFlips;
import org.twocounts.analysis.fewest.TakenUnit;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;
import org.twocounts.output.JsonText;
import org.twocounts.publish.site.page.PartyClass;
import org.twocounts.publish.site.page.UnitName;
import org.twocounts.words.Counted;
import org.twocounts.words.Numerals;

/**
 * What the puzzles of one election need: what can be picked, and the exact best, which the page
 * holds back until it is asked for.
 */
final class PuzzleElection {
  private final ElectionRecord record;
  private final Election election;

  PuzzleElection(ElectionRecord record, Election election) {
    this.record = record;
    this.election = election;
  }

  /**
   * All of it as JSON. Units to win: code, name, electors, votes; units to flip: code, electors,
   * the lead of whom by position over whom.
   */
  String json() {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeNumberField("year", election.year());
          json.writeFieldName("win");
          json.writeStartObject();
          writeWin(json);
          json.writeEndObject();
          for (FlipGoal goal : FlipGoal.values()) {
            json.writeFieldName(goal.label());
            json.writeStartObject();
            writeFlip(json, goal);
            json.writeEndObject();
          }
          json.writeEndObject();
        });
  }

  private void writeWin(JsonGenerator json) throws IOException {
    json.writeStringField(
        "task",
        String.format(
            "%s were appointed; %s are a majority.",
            Counted.of(election.electorsAppointed(), "elector"),
            Numerals.of(election.electorsAppointed() / 2 + 1)));
    json.writeArrayFieldStart("units");
    for (StateResult state : election.states()) {
      if (state.electorsAppointed() > 0) {
        int atLarge = state.electorsAppointed() - state.districts().size();
        writeUnit(json, state, state.state(), atLarge, state.totalPopularVotes().orElse(0));
        for (DistrictResult district : state.districts()) {
          writeUnit(json, state, district.unit(), 1, district.totalPopularVotes().orElse(0));
        }
      }
    }
    json.writeEndArray();
    PuzzleBest.ofWin(record, election).write(json);
  }

  private void writeUnit(
      JsonGenerator json, StateResult state, String unit, int electors, long votes)
      throws IOException {
    json.writeStartArray();
    json.writeString(unit);
    json.writeString(UnitName.of(record, state.state(), unit));
    json.writeNumber(electors);
    json.writeNumber(votes);
    json.writeEndArray();
  }

  private void writeFlip(JsonGenerator json, FlipGoal goal) throws IOException {
    try {
      List<TakenUnit> units = PickedFlips.each(election, goal);
      FlipSides sides = FlipSides.of(election, goal);
      json.writeStringField("task", sides.task());
      List<String> names = new ArrayList<>();
      json.writeArrayFieldStart("units");
      for (TakenUnit unit : units) {
        json.writeStartArray();
        json.writeString(unit.unit());
        json.writeNumber(unit.electors());
        json.writeNumber(sides.lead(unit));
        for (String name :
            List.of(unit.change().orElseThrow().from(), unit.change().orElseThrow().to())) {
          if (!names.contains(name)) {
            names.add(name);
          }
          json.writeNumber(names.indexOf(name));
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("names");
      for (String name : names) {
        json.writeStartArray();
        json.writeString(name);
        json.writeString(PartyClass.of(election.partyOf(name)));
        json.writeEndArray();
      }
      json.writeEndArray();
      PuzzleBest.ofFlip(election, goal).write(json);
    } catch (NotDefinedException e) {
      json.writeStringField("problem", e.getMessage() + ".");
    }
  }
}
