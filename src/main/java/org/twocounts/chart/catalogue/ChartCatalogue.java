package org.twocounts.chart.catalogue;

import java.util.List;
import java.util.Optional;
import org.twocounts.chart.Chart;

/** Every chart there is, in the order in which they are listed and shown. */
public final class ChartCatalogue {
  private static final List<Chart> ALL =
      List.of(
          new BothCountsChart(),
          new QuadrantChart(),
          new FiveSplitsChart(),
          new TwoSharesChart(),
          new WinnersShareChart(),
          new AttributionChart(),
          new NearMissesChart(),
          new TippingSnakeChart(),
          new SwingCurveChart(),
          new InversionByMarginChart(),
          new SplitChanceChart(),
          new ElectorsChanceChart(),
          new SmallestFlipChart(),
          new DisputedChart(),
          new BiasChart(),
          new BiasWindowsChart(),
          new BiasChanceChart(),
          new VotersPerElectorChart(),
          new LeastShareChart(),
          new PowerChart(),
          new OtherRulesChart(),
          new RulesByElectionChart(),
          new SeatsCurveChart(),
          new HouseSizeChart(),
          new ParadoxesChart(),
          new MapChart(),
          new MapMarginChart(),
          new MapSwingChart(),
          new TilesChart(),
          new AllMapsChart(),
          new AllSwingsChart(),
          new AllTilesChart(),
          new StateStripChart(),
          new LeanChart(),
          new BlankMapChart(),
          new BlankTilesChart(),
          new ElectorsByStateChart(),
          new MethodsChart(),
          new PartyLifetimesChart(),
          new ThirdPartiesChart(),
          new IrregularElectorsChart(),
          new ContingentChart(),
          new TurnoutChart());

  private ChartCatalogue() {}

  /** All charts, grouped by topic. */
  public static List<Chart> all() {
    return ALL;
  }

  /** The chart of that name. */
  public static Optional<Chart> find(String id) {
    return ALL.stream().filter(c -> c.id().equals(id)).findFirst();
  }
}
