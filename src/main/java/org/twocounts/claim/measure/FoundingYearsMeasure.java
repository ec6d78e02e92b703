package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.figure.Figure;
import org.twocounts.figure.PartyFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Labelled;
import org.twocounts.model.NameBearer;
import org.twocounts.model.Party;
import org.twocounts.words.Quoted;

/** When parties were founded, against a year. */
final class FoundingYearsMeasure implements Measure {
  /** Which of the founding years that sources give is meant. */
  enum Dating implements Labelled {
    /** The year that most sources give. */
    USUAL("usual"),
    /** The earliest year that any source of the record gives. */
    EARLIEST("earliest");

    private final String label;

    Dating(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  private record Founding(Party party, int year, String by) {}

  private static final Parameter<List<String>> PARTIES =
      Parameter.texts("parties", "labels of the parties").naming(NameBearer.PARTY);
  private static final Parameter<Integer> YEAR =
      Parameter.year("year", "the year they are held against");
  private static final Parameter<Dating> DATING =
      Parameter.choice("dating", "which founding year counts", Dating.class).orElse(Dating.USUAL);

  private record Row(String label, Founding founding, boolean counts, int year) {}

  private static final EvidenceFigures<Row> FIGURES =
      EvidenceFigures.of(
          SharedFigures.<Row>party(r -> Optional.of(r.label())),
          PartyFigures.founded(r -> OptionalInt.of(r.founding().year())),
          Figure.<Row>text("by", "Who dates it so.", r -> r.founding().by()).headed("dated so by"),
          Figure.<Row>flag("counts", "Whether this year is the one that counts here.", Row::counts)
              .headed("counts here"),
          Figure.<Row>signed(
                  "years_after",
                  "years",
                  "Founding year less the year held against it.",
                  r -> r.founding().year() - r.year())
              .headed("years after"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "founding-years",
          Set.of(),
          "Founding years of parties, against a year.",
          List.of(PARTIES, YEAR, DATING),
          List.of(
              Answer.items("already-founded", "parties founded in the year or before it"),
              Answer.items("not-yet-founded", "parties founded after the year")),
          FIGURES.columns());

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    int year = arguments.get(YEAR);
    List<String> already = new ArrayList<>();
    List<String> notYet = new ArrayList<>();
    Finding.Builder finding = Finding.of(this);
    for (String label : arguments.get(PARTIES)) {
      List<Founding> foundings = foundings(party(record, label, year));
      Founding counting = counting(foundings, arguments.get(DATING));
      (counting.year() <= year ? already : notYet).add(label);
      finding.restsOnSources(counting.party().provenance().sources());
      for (Founding founding : foundings) {
        finding.row(FIGURES, new Row(label, founding, founding.equals(counting), year));
      }
    }
    return finding.answer("already-founded", already).answer("not-yet-founded", notYet).build();
  }

  private static Party party(ElectionRecord record, String label, int year) {
    return record
        .findParty(label, year)
        .filter(p -> p.founded().isPresent())
        .orElseThrow(
            () -> new NotInRecordException("no founding year of a party " + Quoted.of(label)));
  }

  private static List<Founding> foundings(Party party) {
    List<Founding> foundings = new ArrayList<>();
    foundings.add(new Founding(party, party.founded().orElseThrow(), "most sources"));
    party.otherFoundings().forEach(o -> foundings.add(new Founding(party, o.year(), o.by())));
    return foundings;
  }

  private static Founding counting(List<Founding> foundings, Dating dating) {
    return dating == Dating.USUAL
        ? foundings.get(0)
        : foundings.stream().min(Comparator.comparingInt(Founding::year)).orElseThrow();
  }
}
