package org.twocounts.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.twocounts.analysis.StateVotes.Figure;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputedField;
import org.twocounts.model.ElectionRecord;

/** What sources say of candidates' votes in states where they differ from the record's. */
final class DisputedFigures {
  private final List<Dispute> disputes;

  private DisputedFigures(List<Dispute> disputes) {
    this.disputes = disputes;
  }

  /** Those of an election where the state rows hold the value that the record chose. */
  static DisputedFigures of(ElectionRecord record, int year, StateVotes used) {
    return new DisputedFigures(
        record.disputes().stream()
            .filter(d -> d.year() == year && d.field() == DisputedField.POPULAR_VOTES)
            .filter(d -> d.candidate().isPresent() && used.has(d.unit()))
            .filter(d -> used.of(d.unit(), d.candidate().get()).equals(d.chosen()))
            .toList());
  }

  /** Sources that give a value, by id. */
  List<String> sources() {
    return disputes.stream()
        .flatMap(DisputedFigures::whole)
        .filter(v -> !v.values().isEmpty())
        .map(Dispute.SourceValue::source)
        .distinct()
        .sorted()
        .toList();
  }

  /** One source's figures; of several values the highest for the one favoured, else the lowest. */
  List<Figure> of(String source, String favoured) {
    return disputes.stream()
        .flatMap(d -> figure(d, values(d, source), candidate(d).equals(favoured)).stream())
        .toList();
  }

  /** The highest figure of anybody for the one favoured, the lowest for the other. */
  List<Figure> atBestFor(String favoured, String other) {
    return disputes.stream()
        .filter(d -> candidate(d).equals(favoured) || candidate(d).equals(other))
        .flatMap(d -> figure(d, allValues(d), candidate(d).equals(favoured)).stream())
        .toList();
  }

  private static String candidate(Dispute dispute) {
    return dispute.candidate().orElseThrow();
  }

  private static LongStream values(Dispute dispute, String source) {
    return whole(dispute)
        .filter(v -> v.source().equals(source))
        .flatMap(v -> v.values().stream())
        .mapToLong(v -> v);
  }

  /** What a source says of the whole vote: one party's line of two is no rival count. */
  private static Stream<Dispute.SourceValue> whole(Dispute dispute) {
    return dispute.values().stream().filter(v -> !v.part());
  }

  private static LongStream allValues(Dispute dispute) {
    return LongStream.concat(
        whole(dispute).flatMap(v -> v.values().stream()).mapToLong(v -> v),
        dispute.chosen().stream());
  }

  private static Optional<Figure> figure(Dispute dispute, LongStream values, boolean highest) {
    return values
        .boxed()
        .reduce(highest ? Math::max : Math::min)
        .map(votes -> new Figure(dispute.unit(), candidate(dispute), votes));
  }
}
