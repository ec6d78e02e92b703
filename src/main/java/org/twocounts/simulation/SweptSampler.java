package org.twocounts.simulation;

/** Draws maps and integrates the national swing over each ({@link SweptMap}). */
final class SweptSampler implements Sampler {
  private static final double[] NO_SWING = new double[SwingDraws.BATCH];

  private final SwingModel model;
  private final Leads leads;
  private final double common;
  private final SwingDraws draws;
  private final SweptMap swept;
  private final double[][] margins;
  private final double[][] voters;

  SweptSampler(SwingingNation nation, SwingModel model, Leads leads, SwingDraws draws) {
    this.model = model;
    this.leads = leads;
    this.common = model.spread().common(nation);
    this.draws = draws;
    this.swept = new SweptMap(nation, leads);
    this.margins = new double[nation.states().size()][SwingDraws.BATCH];
    this.voters = new double[nation.states().size()][SwingDraws.BATCH];
  }

  @Override
  public void addBatch(Tally tally, int number) {
    double[] scales = draws.nextScales();
    draws.begin(NO_SWING);
    for (int state = 0; state < margins.length; state++) {
      draws.margins(state, margins[state]);
      draws.turnout().fill(state, voters[state]);
    }
    NationalMargin map = swept.map();
    for (int i = 0; i < number; i++) {
      for (int state = 0; state < margins.length; state++) {
        map.take(state, margins[state][i], voters[state][i]);
      }
      swept.add(tally, model.meanSwing(), common * scales[i]);
      if (leads.electors() == Leads.Electors.COUNTED) {
        swept.addElectors(tally, model.meanSwing(), common * scales[i]);
      }
    }
  }
}
