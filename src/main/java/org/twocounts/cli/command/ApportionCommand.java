package org.twocounts.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.scenario.HouseWords;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.Section;
import org.twocounts.model.Apportionment;
import org.twocounts.model.ApportionmentLaw;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Census;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.apportionment.CensusCount;
import org.twocounts.rule.apportionment.Claimant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code apportion --census Y|--populations FILE}: seats of the House, by law or by any method;
 * paradoxes.
 */
@Command(
    footer = {
      "  twocounts apportion --census 1990 --house 500 --method webster",
      "  twocounts apportion --census 1880 --paradox alabama",
      "  twocounts apportion --populations cantons.csv --house 200 --method webster"
    })
public final class ApportionCommand implements ReportCommand {
  /** What can go wrong with a method. */
  enum Paradox {
    /** A larger House takes a seat away. */
    ALABAMA,
    /** A state that grew more loses a seat to one that grew less. */
    POPULATION,
    /** A state that joins moves seats between others. */
    NEW_STATES
  }

  @Option(
      names = "--census",
      paramLabel = "YEAR",
      description = "The year of the census, such as 1990.")
  private Integer census;

  @Option(
      names = "--populations",
      paramLabel = "FILE",
      description =
          "A table of your own instead of a census: a state and its people a row, any number of"
              + " states up to 1,000; goes with --house.")
  private Path populations;

  @Option(
      names = "--house",
      paramLabel = "N",
      description =
          "Seats to divide, or cube-root, wyoming, per=POPULATION; default: the House of the law.")
  private String house;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description =
          "hamilton, jefferson, webster, hill, adams or dean; default: the law's; for a table of"
              + " your own, hill.")
  private ApportionmentMethod method;

  @Option(
      names = "--paradox",
      paramLabel = "WHICH",
      description = "alabama, population or new-states: where the method shows it.")
  private Paradox paradox;

  @Override
  public Section[] reads() {
    return new Section[] {Section.CENSUSES, Section.APPORTIONMENT, Section.APPORTIONMENT_LAWS};
  }

  @Override
  public Report report(Session session) {
    if ((census == null) == (populations == null)) {
      throw new UsageException("give either --census YEAR or --populations FILE");
    }
    return populations == null ? ofCensus(session) : ofTable();
  }

  private Report ofTable() {
    if (house == null) {
      throw new UsageException("--populations needs --house N: no law says how many seats");
    }
    if (paradox != null) {
      throw new UsageException("--paradox asks the record's censuses; give --census");
    }
    List<Claimant> states =
        NamedAmounts.read(populations, NamedAmounts.Kind.POPULATIONS).entrySet().stream()
            .map(e -> new Claimant(e.getKey(), e.getValue()))
            .toList();
    CensusCount count = new CensusCount(CensusCount.OF_NO_CENSUS, states, List.of());
    return ApportionmentPage.ofTable(
        populations,
        count,
        method == null ? ApportionmentMethod.HILL : method,
        HouseWords.seats(house, count));
  }

  private Report ofCensus(Session session) {
    ElectionRecord record = session.dataset(reads()).record();
    List<Apportionment> rows = record.apportionment();
    if (isEnumerated(rows) && house == null && method == null && paradox == null) {
      return ApportionmentPage.enumerated(census, rows);
    }
    ApportionmentLaw law =
        record.findApportionmentLaw(census).orElseThrow(() -> new UsageException(noLaw(record)));
    CensusCount count = CensusCount.of(census, rows);
    if (count.states().isEmpty()) {
      throw new NotDefinedException("the record has no populations by the census of " + census);
    }
    Optional<Integer> seats =
        Optional.ofNullable(house).map(words -> HouseWords.seats(words, count));
    if (paradox != null) {
      return new ParadoxPage(rows, count, Optional.ofNullable(method), seats).of(paradox);
    }
    return seats.isEmpty() && method == null
        ? ApportionmentPage.byLaw(law, count, rows)
        : ApportionmentPage.byMethod(law, count, rows, Optional.ofNullable(method), seats);
  }

  /** Whether the record has seats of that year, and nobody who was counted for them. */
  private boolean isEnumerated(List<Apportionment> rows) {
    List<Apportionment> own = rows.stream().filter(r -> r.census() == census).toList();
    return !own.isEmpty() && own.stream().allMatch(r -> r.population().isEmpty());
  }

  private String noLaw(ElectionRecord record) {
    List<Apportionment> rows = record.apportionment();
    if (isEnumerated(rows)) {
      return census + ": the Constitution enumerates the seats; there was no count to divide by";
    }
    List<Integer> own =
        rows.stream()
            .map(Apportionment::census)
            .filter(year -> record.findApportionmentLaw(year).isPresent())
            .distinct()
            .sorted()
            .toList();
    if (Census.isDue(census) && own.stream().anyMatch(year -> year > census)) {
      Optional<Integer> before = own.stream().filter(year -> year < census).reduce((a, b) -> b);
      if (before.isPresent()) {
        return String.format(
            Locale.ROOT,
            "no House was apportioned by the census of %d; the seats of %d stayed",
            census,
            before.get());
      }
    }
    return "no apportionment by a census of "
        + census
        + (own.isEmpty()
            ? ""
            : "; the record has those of " + own.get(0) + " to " + own.get(own.size() - 1));
  }
}
