package org.twocounts.analysis.power;

import org.twocounts.model.Labelled;
import org.twocounts.rule.Rational;

/** Which index of a bloc's power. */
public enum PowerIndex implements Labelled {
  /** Absolute Banzhaf index. */
  BANZHAF("banzhaf") {
    @Override
    public Rational of(Power power) {
      return power.banzhaf();
    }
  },
  /** Shapley-Shubik index. */
  SHAPLEY_SHUBIK("shapley-shubik") {
    @Override
    public Rational of(Power power) {
      return power.shapleyShubik();
    }
  };

  private final String label;

  PowerIndex(String label) {
    this.label = label;
  }

  /** The index of a bloc. */
  public abstract Rational of(Power power);

  @Override
  public String label() {
    return label;
  }
}
