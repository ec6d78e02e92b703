package org.twocounts.figure;

import java.util.List;
import java.util.function.Function;
import org.twocounts.analysis.FigureEvidence;
import org.twocounts.model.Confidence;
import org.twocounts.model.Dispute.SourceValue;
import org.twocounts.model.DisputedField;

/** What speaks for a figure of the record, and what against it. */
public final class AttestationFigures {
  public static final Figure<FigureEvidence> UNIT = SharedFigures.unit(FigureEvidence::unit);

  public static final Figure<FigureEvidence> FIGURE = figure(FigureEvidence::figure);

  public static final Figure<FigureEvidence> VALUE =
      SharedFigures.<FigureEvidence>value(FigureEvidence::value).detailed("The one used.");

  public static final Figure<FigureEvidence> ATTESTATION =
      Figure.<FigureEvidence, Confidence>optionalLabel(
              "attestation",
              "How well the figure is attested.",
              Confidence.class,
              FigureEvidence::confidence)
          .headed("Attested");

  public static final Figure<FigureEvidence> SOURCES =
      SharedFigures.<FigureEvidence>sources(FigureEvidence::sources)
          .detailed("All that give this figure.");

  public static final Figure<FigureEvidence> WITNESSES =
      Figure.texts(
          "witnesses",
          "Ids of those of its sources that are independent of each other.",
          FigureEvidence::witnesses);

  public static final Figure<FigureEvidence> CONTRADICTED_BY =
      contradictedBy(f -> f.attestation().contradictedBy());

  public static final Figure<FigureEvidence> REASON =
      SharedFigures.<FigureEvidence>reason(FigureEvidence::reason)
          .detailed("Why this figure is used, or what needs a word about it.");

  private AttestationFigures() {}

  /** What one source says. */
  public static final class Value {
    public static final Figure<SourceValue> SOURCE = SharedFigures.source(SourceValue::source);

    public static final Figure<SourceValue> READING =
        Figure.optionalText(
            "reading",
            "Which of its figures this is, where the source has several: a line, a table.",
            SourceValue::reading);

    public static final Figure<SourceValue> PART =
        Figure.flag(
            "part",
            "Whether the reading is only a part of the candidate's votes.",
            SourceValue::part);

    public static final Figure<SourceValue> VALUES =
        Figure.numbers(
            "values",
            "What it gives; several where it does not tell them apart.",
            SourceValue::values);

    public static final Figure<SourceValue> REMARK =
        Figure.<SourceValue>optionalText("remark", "An explanation.", SourceValue::remark)
            .detailed("What the source has instead of a value.");

    private Value() {}
  }

  /** Which figure. */
  public static <R> Figure<R> figure(Function<R, DisputedField> value) {
    return Figure.label(
        "figure", "Which figure of the record it is about.", DisputedField.class, value);
  }

  /** Who says otherwise. */
  public static <R> Figure<R> contradictedBy(Function<R, List<String>> value) {
    return Figure.texts(
        "contradicted_by",
        "Ids of the sources that give another; one that has two readings may do both.",
        value);
  }
}
