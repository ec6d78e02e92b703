package org.twocounts.cli.whatif;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.scenario.RecordNames;
import org.twocounts.analysis.scenario.ScenarioReader;
import org.twocounts.analysis.scenario.ScenarioWords;
import org.twocounts.cli.session.Elections;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** A scenario of one election in a file, to be drawn. */
public record SavedScenario(Path file, ScenarioWords words) {
  /**
   * Reads it.
   *
   * @throws org.twocounts.input.InvalidInputException with everything that is wrong with the file
   */
  public static SavedScenario read(Path file) {
    return new SavedScenario(file, ScenarioFile.read(file));
  }

  /**
   * Applies it.
   *
   * @param year of the command line, before that of the file
   */
  public Counterfactual found(Session session, ElectionRecord complete, OptionalInt year) {
    session.addAttributions(words.attributions());
    ElectionRecord record = Attributions.apply(complete, session.attributions());
    int wanted =
        year.orElseGet(
            () ->
                words
                    .year()
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "the scenario of " + file + " names no year; add --year")));
    Election election = Elections.find(record, wanted);
    return ScenarioFile.understood(
        file,
        () ->
            Counterfactual.of(
                record,
                election.year(),
                new ScenarioReader(record, new RecordNames(record)).scenario(election, words)));
  }
}
