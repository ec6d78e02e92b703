package org.twocounts.data.compact;

import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.PopularStatus;

/**
 * A candidate's result. Nine of ten facts are such rows, so that one byte says which fields follow.
 */
final class CandidateRowForm {
  private static final PopularStatus[] STATUSES = PopularStatus.values();
  private static final Confidence[] CONFIDENCES = Confidence.values();

  private static final int PARTY = 1;
  private static final int POPULAR_VOTES = 2;
  private static final int ELECTORAL_VOTES = 4;
  private static final int CONFIDENCE = 8;
  private static final int NOTE = 16;

  private CandidateRowForm() {}

  static void write(CompactOutput out, CandidateResult row) {
    int given =
        (row.party().isPresent() ? PARTY : 0)
            | (row.popularVotes().isPresent() ? POPULAR_VOTES : 0)
            | (row.electoralVotes() != 0 ? ELECTORAL_VOTES : 0)
            | (row.confidence().isPresent() ? CONFIDENCE : 0)
            | (row.note().isPresent() ? NOTE : 0);
    out.bits(given).text(row.candidate()).choice(row.popularStatus());
    row.party().ifPresent(out::text);
    row.popularVotes().ifPresent(out::number);
    if (row.electoralVotes() != 0) {
      out.number(row.electoralVotes());
    }
    row.confidence().ifPresent(out::choice);
    out.texts(row.popularSources()).texts(row.electoralSources());
    row.note().ifPresent(out::text);
  }

  static CandidateResult read(CompactInput in) {
    int given = in.bits();
    String candidate = in.text();
    PopularStatus status = in.choice(STATUSES);
    return new CandidateResult(
        candidate,
        (given & PARTY) == 0 ? Optional.empty() : Optional.of(in.text()),
        (given & POPULAR_VOTES) == 0 ? OptionalLong.empty() : OptionalLong.of(in.number()),
        status,
        (given & ELECTORAL_VOTES) == 0 ? 0 : in.integer(),
        (given & CONFIDENCE) == 0 ? Optional.empty() : Optional.of(in.choice(CONFIDENCES)),
        in.texts(),
        in.texts(),
        (given & NOTE) == 0 ? Optional.empty() : Optional.of(in.text()));
  }
}
