package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.simulation.Assumptions;
import org.twocounts.simulation.BiasSpread;
import org.twocounts.simulation.Effort;
import org.twocounts.simulation.ElectionOdds;
import org.twocounts.simulation.Leads;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.ModelledNation;
import org.twocounts.simulation.NationsOfRecord;
import org.twocounts.simulation.PartyChances;
import org.twocounts.simulation.Sampling;
import org.twocounts.simulation.Simulation;
import org.twocounts.simulation.SimulationWatch;
import org.twocounts.simulation.SplitOdds;
import org.twocounts.simulation.Window;
import org.twocounts.words.Numerals;
import org.twocounts.words.YearsBetween;

/**
 * The figures of {@link ChancePage}.
 *
 * @param byModel by the model's name in words, a chance for each of {@link #LEADS}
 * @param noMajority chance that nobody has a majority, correlated swings
 * @param parties most favoured first
 * @param latest how many elections are meant by the latest
 * @param rows by election, the latest first
 */
record ChanceView(
    Map<String, List<PartyChances>> byModel,
    double noMajority,
    List<Part> parties,
    int latest,
    List<Row> rows) {
  static final List<Double> LEADS = List.of(1.0, 2.0, 3.0, 5.0);

  /** Which of the leads parts of parties are given for. */
  static final int FAVOURING = 1;

  private static final int LATEST = 10;
  private static final long MAPS = 50_000;
  private static final Map<ModelKind, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(ModelKind.UNIFORM, "All states alike");
    NAMES.put(ModelKind.INDEPENDENT, "States on their own");
    NAMES.put(ModelKind.CORRELATED, "Regions and states");
    NAMES.put(ModelKind.BOOTSTRAP, "Past deviations");
    NAMES.put(ModelKind.RANDOM_VOTING, "Coin tosses");
  }

  ChanceView {
    byModel = Collections.unmodifiableMap(new LinkedHashMap<>(byModel));
    parties = List.copyOf(parties);
    rows = List.copyOf(rows);
  }

  /**
   * The part of the splits that favours a party, 0 to 1.
   *
   * @param ofLatest the same of the latest elections; NaN where the party had no candidate in them
   */
  record Part(String party, double part, double ofLatest) {}

  /**
   * One election.
   *
   * @param within chance of a split at a lead of up to a point
   * @param bias of the result, in words
   * @param range of drawn maps, in words
   */
  record Row(
      int year,
      String pair,
      double split,
      double within,
      double noMajority,
      String bias,
      String range) {}

  /**
   * @throws NotDefinedException if there is no election, or too few past swings
   */
  static ChanceView of(ElectionRecord record) {
    NationsOfRecord nations = NationsOfRecord.of(record);
    Leads leads =
        new Leads(LEADS.stream().map(Window::within).toList(), List.of(), Leads.Electors.LEFT_OUT);
    Map<ModelKind, SplitOdds> odds = new LinkedHashMap<>();
    for (ModelKind kind : NAMES.keySet()) {
      find(nations, kind, leads).ifPresent(found -> odds.put(kind, found));
    }
    Map<String, List<PartyChances>> byModel = new LinkedHashMap<>();
    odds.forEach((kind, found) -> byModel.put(NAMES.get(kind), windows(found)));
    SplitOdds correlated = odds.get(ModelKind.CORRELATED);
    if (correlated == null) {
      throw new NotDefinedException("too few past swings");
    }
    List<Row> rows = new ArrayList<>();
    for (int i = correlated.elections().size() - 1; i >= 0; i--) {
      rows.add(
          row(
              correlated.elections().get(i),
              odds.get(ModelKind.UNIFORM).elections().get(i).bias()));
    }
    return new ChanceView(
        byModel,
        correlated.all().noMajority().value(),
        parties(correlated),
        Math.min(LATEST, rows.size()),
        rows);
  }

  /** Of coin tosses empty where the record lacks populations. */
  private static Optional<SplitOdds> find(NationsOfRecord nations, ModelKind kind, Leads leads) {
    try {
      List<ModelledNation> elections = nations.under(Assumptions.usual(kind), year -> true);
      if (elections.isEmpty()) {
        return Optional.empty();
      }
      Simulation simulation = new Simulation(elections, leads);
      return Optional.of(
          kind == ModelKind.INDEPENDENT || !simulation.isExact()
              ? simulation.drawn(
                  Sampling.SWEPT, Effort.draws(MAPS), Simulation.USUAL_SEED, SimulationWatch.NONE)
              : simulation.exact(Simulation.USUAL_SEED, SimulationWatch.NONE));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static List<PartyChances> windows(SplitOdds odds) {
    return IntStream.range(0, LEADS.size()).mapToObj(odds::window).toList();
  }

  private static List<Part> parties(SplitOdds odds) {
    List<ElectionOdds> all = odds.elections();
    SplitOdds latest =
        new SplitOdds(
            all.subList(Math.max(0, all.size() - LATEST), all.size()),
            odds.leads(),
            odds.sampling(),
            odds.seed());
    PartyChances chances = odds.window(FAVOURING);
    PartyChances ofLatest = latest.window(FAVOURING);
    return chances.favouring().keySet().stream()
        .map(
            party ->
                new Part(
                    party,
                    chances.partFavouring(party),
                    ofLatest.favouring().containsKey(party)
                        ? ofLatest.partFavouring(party)
                        : Double.NaN))
        .filter(part -> part.part() > 0)
        .sorted(Comparator.comparingDouble(Part::part).reversed())
        .toList();
  }

  private static Row row(ElectionOdds odds, Optional<BiasSpread> result) {
    Contest pair = odds.nation().pair();
    return new Row(
        odds.year(),
        FamilyName.of(pair.positive()) + " and " + FamilyName.of(pair.negative()),
        odds.all().split().value(),
        odds.windows().get(0).split().value(),
        odds.all().noMajority().value(),
        result.map(b -> Numerals.signed(b.mean(), 1)).orElse(FigureText.MISSING),
        odds.bias()
            .map(b -> Numerals.signed(b.low(), 1) + " to " + Numerals.signed(b.high(), 1))
            .orElse(FigureText.MISSING));
  }

  /** The years of the elections, as the command takes them. */
  String period() {
    return rows.get(rows.size() - 1).year() + "-" + rows.get(0).year();
  }

  /** The years of the elections, in words. */
  String years() {
    return YearsBetween.of(rows.get(rows.size() - 1).year(), rows.get(0).year());
  }

  List<String> notes() {
    return List.of(
        "All states alike: every state moves by the nation\u2019s swing; exact.",
        "States on their own: each state moves in addition by a normal number of its own.",
        "Regions and states: the states of a census division share one more. How far all of them"
            + " swing is estimated from the ten nearest swings from one election to the next.",
        "Past deviations: all states deviate from the nation as they did in one of those ten, or by"
            + " as much the other way.",
        "Coin tosses: everybody counted by the census tosses a coin; leads are then tiny.",
        "Turnout, third candidates\u2019 votes and electors chosen by legislatures stay as they"
            + " were; campaigns would have differed. Drawn figures are from "
            + Numerals.of(MAPS)
            + " maps, with standard errors of about 0.1 percent over all elections, and of two"
            + " percent at most of one.");
  }
}
