package org.twocounts.analysis.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.PlanPreset;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.apportionment.HouseSize;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;

/**
 * One thing that can be said of a plan, declared once: how it is called on the command line and in
 * files, what it is given, how it changes the plan, its field in the output, its clause of the
 * sentence that names the plan. Options that only qualify another one change nothing themselves.
 * They stand in the order in which help, files, output and sentence have them. The file is long
 * because it is the one list of options: each constant holds all that is said of it.
 */
public enum PlanOption {
  /** How electors follow from votes. */
  RULE(OptionForm.WORD, "rule", "RULE", RuleReader.HELP) {
    @Override
    void change(PlanDraft draft, PlanReader reader) {
      RuleReader rule = new RuleReader(reader);
      draft.rule = rule.rule();
      draft.decision = rule.decision(draft.rule);
    }

    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.text(field(), Optional.of(applied.plan().rule().label()));
    }

    @Override
    Optional<String> clause(Counterfactual found) {
      return Optional.of(found.scenario().plan().rule().clause(found.ballots().states()));
    }
  },

  /** How many electors a state has. */
  ELECTORS(OptionForm.WORD, "electors", "NUMBER", ElectorChoice.HELP) {
    @Override
    void change(PlanDraft draft, PlanReader reader) {
      draft.electors = new ElectorsReader(reader).basis();
    }

    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.text(field(), Optional.of(applied.plan().electors().label()));
    }

    @Override
    Optional<String> clause(Counterfactual found) {
      Plan plan = found.scenario().plan();
      return plan.rule().hasElectors()
          ? Optional.of(plan.electors().clause(found.weights()))
          : Optional.empty();
    }
  },

  /** How whole electors are made of shares; qualifies the rule. */
  METHOD(OptionForm.WORD, "method", "METHOD", RuleReader.METHOD_HELP) {
    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.text(field(), applied.plan().rule().rounding().map(p -> p.method().label()));
    }
  },

  /** The share that a candidate needs to take part; qualifies the rule. */
  THRESHOLD(
      OptionForm.WORD,
      "threshold",
      "PERCENT",
      "Proportional only among those with this share of a state's votes.") {
    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.percent(
          field(), applied.plan().rule().rounding().map(p -> 100 * p.threshold().value()));
    }
  },

  /** Whether methods that give everyone a first elector do so; qualifies the rule. */
  GUARANTEED_SEAT(
      OptionForm.DENIAL,
      "guaranteedSeat",
      "",
      "Hill, Adams and Dean without the first elector that they give everyone.") {
    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.flag(
          field(),
          applied
              .plan()
              .rule()
              .rounding()
              .map(Proportional::firstSeat)
              .map(FirstSeat.GUARANTEED::equals));
    }
  },

  /** The size of the House; qualifies the electors. */
  HOUSE(
      OptionForm.WORD,
      "house",
      "N",
      "Electors of a House of N seats, or cube-root, wyoming, per=POPULATION.") {
    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      Optional<HouseSize> size = applied.house().map(house -> house.size());
      if (size.isPresent() && size.get().number().isPresent()) {
        fields.number(field(), Optional.of(size.get().number().getAsInt()));
      } else {
        fields.text(field(), size.map(HouseSize::label));
      }
    }
  },

  /** How its seats are divided; qualifies the electors. */
  APPORTIONMENT(
      OptionForm.WORD,
      "apportionment",
      "METHOD",
      "Its seats by this method; default: that of the law of the census.") {
    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.text(field(), applied.apportionment().map(method -> method.label()));
    }
  },

  /** By which census people are counted; qualifies the electors. */
  CENSUS(
      OptionForm.WORD,
      "census",
      "YEAR",
      "Apportionment populations of this census; default: the one in force.") {
    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.number(field(), applied.census());
    }
  },

  /** Whether only two candidates count. */
  TWO_PARTY(
      OptionForm.FLAG,
      "twoParty",
      "",
      "Only votes for the electoral winner and the runner-up by electors won.") {
    @Override
    void change(PlanDraft draft, PlanReader reader) {
      draft.contenders = new ContendersReader(reader).contenders();
    }

    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.flag(field(), Optional.of(!applied.plan().contenders().isEverybody()));
    }
  },

  /** Who the two are; qualifies the count of two. */
  BETWEEN(OptionForm.LIST, "between", "NAME,NAME", "Only votes for these two.") {
    @Override
    public List<String> example() {
      return List.of("Gore", "Nader");
    }

    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.texts(field(), applied.plan().contenders().named());
    }
  },

  /** Who stands in the runner-up's place; qualifies the count of two, and swings. */
  RIVAL(
      OptionForm.WORD,
      "rival",
      "NAME",
      "Take this candidate instead of the runner-up, with --two-party or --swing.") {
    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.text(field(), applied.rival());
    }
  },

  /** States that give all electors to the leader of the nation. */
  COMPACT(
      OptionForm.LIST,
      "compact",
      "ST,ST",
      "All electors of these states to the leader of the nation.") {
    @Override
    public List<String> example() {
      return List.of("CA", "NY");
    }

    @Override
    void change(PlanDraft draft, PlanReader reader) {
      reader.words().list(this).forEach(state -> draft.compact.add(reader.state(state)));
    }

    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.texts(field(), Optional.of(List.copyOf(applied.plan().compact())));
    }

    @Override
    Optional<String> clause(Counterfactual found) {
      return Optional.of(found.scenario().plan().compact())
          .filter(states -> !states.isEmpty())
          .map(
              states ->
                  "all electors of "
                      + String.join(", ", states)
                      + " to the leader of the nation, by compact");
    }
  },

  /** What becomes of electors who were elected without a pledge. */
  UNPLEDGED(
      OptionForm.WORD,
      "unpledged",
      "HOW",
      "Unpledged electors (1960): by-votes (default), or as-cast from their own ticket.") {
    @Override
    void change(PlanDraft draft, PlanReader reader) {
      reader
          .words()
          .word(this)
          .map(
              how ->
                  Choices.find("way for unpledged electors", how, List.of(Plan.Unpledged.values())))
          .ifPresent(how -> draft.unpledged = how);
    }

    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.text(field(), Optional.of(applied.plan().unpledged().label()));
    }
  },

  /** A plan by its name, which sets rule and decision, or only conventions. */
  PRESET(
      OptionForm.WORD,
      "preset",
      "NAME",
      "A plan by name: " + String.join(", ", PlanPreset.names()) + ".") {
    @Override
    void change(PlanDraft draft, PlanReader reader) {
      draft.preset = reader.preset().map(PlanPreset::name);
    }

    @Override
    void write(AppliedPlan applied, PlanFields fields) {
      fields.text("decision", Optional.of(applied.plan().decision().label()));
      fields.text(field(), applied.plan().preset());
    }
  };

  private final OptionForm form;
  private final String field;
  private final String placeholder;
  private final String help;

  PlanOption(OptionForm form, String field, String placeholder, String help) {
    this.form = form;
    this.field = field;
    this.placeholder = placeholder;
    this.help = help;
  }

  /** Sets its part of a plan, from its own words and those that qualify it. */
  void change(PlanDraft draft, PlanReader reader) {}

  /** Writes what it came to. */
  abstract void write(AppliedPlan applied, PlanFields fields);

  /** What it adds to the sentence that names the plan. */
  Optional<String> clause(Counterfactual found) {
    return Optional.empty();
  }

  /** What it is given. */
  public OptionForm form() {
    return form;
  }

  /** Its name in files and in the output, such as {@code twoParty}. */
  public String field() {
    return field;
  }

  /** Its name on the command line, such as {@code --two-party}. */
  public String option() {
    StringBuilder option = new StringBuilder(form == OptionForm.DENIAL ? "--no-" : "--");
    for (int i = 0; i < field.length(); i++) {
      char letter = field.charAt(i);
      option.append(letter >= 'A' && letter <= 'Z' ? "-" : "").append(letter);
    }
    return option.toString().toLowerCase(Locale.ROOT);
  }

  /** What stands for its words in the help; empty for those that are given none. */
  public String placeholder() {
    return placeholder;
  }

  /** One sentence for the help. */
  public String help() {
    return help;
  }

  /** What a list may hold; empty for others. */
  public List<String> example() {
    return List.of();
  }
}
