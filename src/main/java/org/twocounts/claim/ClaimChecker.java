package org.twocounts.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.twocounts.claim.ReadingJudge.Lacking;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.Claim;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.sql.TableDatabase;

/** Judges claims by the record. */
public final class ClaimChecker implements AutoCloseable {
  private final ElectionRecord record;
  private final RecordInquiry inquiry;

  /**
   * @param record as read, with no attribution applied and with at least its sources, parties and
   *     elections; measures of apportionment and turnout need those sections too
   * @param attributions year to name, in force wherever a check does not choose its own
   * @param tables opens the tidy tables of the same data under the attributions given; asked only
   *     for checks by SQL
   */
  public ClaimChecker(
      ElectionRecord record,
      Map<Integer, String> attributions,
      Function<Map<Integer, String>, TableDatabase> tables) {
    this(record, new RecordInquiry(record, Map.copyOf(attributions), Optional.of(tables)));
  }

  /** Judges without tables: a check by SQL cannot be told. */
  public ClaimChecker(ElectionRecord record, Map<Integer, String> attributions) {
    this(record, new RecordInquiry(record, Map.copyOf(attributions), Optional.empty()));
  }

  /** Judges without tables, by the record's own attributions. */
  public ClaimChecker(ElectionRecord record) {
    this(record, Map.of());
  }

  private ClaimChecker(ElectionRecord record, RecordInquiry inquiry) {
    this.record = record;
    this.inquiry = inquiry;
  }

  /**
   * Judges every claim of a pack. What a check of the program's own packs names and the record does
   * not have, the record lacks: those packs are right of the released one.
   *
   * @throws InvalidInputException with every check of another pack that no record could answer
   */
  public CheckedPack check(ClaimPack pack) {
    return check(pack, ClaimJudge::judge);
  }

  /**
   * The same, each reading beside its mirror and the same reading over other periods; it takes
   * longer.
   *
   * @throws InvalidInputException as {@link #check}
   */
  public CheckedPack examine(ClaimPack pack) {
    return check(pack, ClaimJudge::examine);
  }

  private CheckedPack check(ClaimPack pack, BiFunction<ClaimJudge, Claim, CheckedClaim> judging) {
    Lacking lacking = BuiltInPacks.isOne(pack) ? Lacking.RECORD : Lacking.PACK;
    List<ClaimJudge> judges =
        pack.claims().stream().map(c -> new ClaimJudge(record, inquiry, pack, lacking)).toList();
    CheckedClaim[] checked = new CheckedClaim[judges.size()];
    IntConsumer one = i -> checked[i] = judging.apply(judges.get(i), pack.claims().get(i));
    IntPredicate queried = i -> pack.claims().get(i).isQueried();
    // limits of a query count the memory of the whole process, and its time by the clock
    IntStream.range(0, checked.length).filter(queried).forEach(one);
    IntStream.range(0, checked.length).filter(queried.negate()).parallel().forEach(one);
    List<Problem> mistakes = judges.stream().flatMap(j -> j.mistakes().stream()).toList();
    if (!mistakes.isEmpty() && lacking == Lacking.PACK) {
      throw new InvalidInputException(pack.file(), mistakes);
    }
    return new CheckedPack(pack, List.of(checked));
  }

  /** Closes the tables that were opened. */
  @Override
  public void close() {
    inquiry.close();
  }
}
