package org.twocounts.cli.whatif;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.scenario.AppliedPlan;
import org.twocounts.analysis.scenario.PlanFields;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Fields;

/** A plan as the object {@code rule} of the JSON output. */
final class RuleFields implements PlanFields {
  private final Fields fields = new Fields();

  private RuleFields() {}

  static Fields of(AppliedPlan plan) {
    RuleFields written = new RuleFields();
    plan.write(written);
    return written.fields;
  }

  @Override
  public void text(String name, Optional<String> value) {
    fields.put(name, Cell.text(value));
  }

  @Override
  public void texts(String name, Optional<List<String>> values) {
    fields.put(name, values.map(Cell::texts).orElse(Cell.MISSING));
  }

  @Override
  public void flag(String name, Optional<Boolean> value) {
    fields.put(name, Cell.flag(value));
  }

  @Override
  public void number(String name, Optional<Integer> value) {
    fields.put(name, value.map(Cell::year).orElse(Cell.MISSING));
  }

  @Override
  public void percent(String name, Optional<Double> value) {
    fields.put(name, value.map(Cell::percent).orElse(Cell.MISSING));
  }
}
