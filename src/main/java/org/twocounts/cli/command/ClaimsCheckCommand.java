package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.ClaimText;
import org.twocounts.claim.fair.FairnessCheck;
import org.twocounts.claim.fair.FairnessNote;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claims check}: the claims of packs, judged by the record. */
@CommandLine.Command(
    name = "check",
    description = "Judge the claims of packs; exit code 1 where a pack expects another verdict.",
    footer = "  twocounts claims check my-pack.json --all-rows")
public final class ClaimsCheckCommand implements Command {
  @Parameters(
      arity = "0..*",
      paramLabel = "PACK",
      description = "Built-in packs or files; without any, all built-in packs.")
  private List<String> packs = List.of();

  @Option(names = "--all-rows", description = "Show all evidence, not only ten rows a reading.")
  private boolean allRows;

  @Option(
      names = "--fair",
      description =
          "Whether both sides are treated alike: mirrors, ties, other periods, and claims that say"
              + " the same; exit code 1 where something is to be mended.")
  private boolean fair;

  @Mixin private ClaimPageChoice form = new ClaimPageChoice();

  /** For picocli. */
  public ClaimsCheckCommand() {}

  ClaimsCheckCommand(List<String> packs) {
    this.packs = List.copyOf(packs);
  }

  @Override
  public int run(Session session) {
    if (fair) {
      return fairness(session);
    }
    List<CheckedPack> checked = checked(session);
    ClaimText page = ClaimText.STANDARD.within(session.width());
    ClaimText text = allRows ? page.withAllRows() : page;
    form.page(session, checked, text::of)
        .ifPresentOrElse(
            session::print,
            () -> session.print(ClaimFindings.report(checked), form.format(session)));
    return checked.stream().allMatch(CheckedPack::isAsExpected) ? DONE : CHECK_FAILED;
  }

  /** A page for people shows mirrors and periods too. */
  private List<CheckedPack> checked(Session session) {
    List<ClaimPack> found = ClaimPacks.find(packs);
    return form.isPublished(session)
        ? ClaimFindings.examine(session, found)
        : ClaimFindings.check(session, found);
  }

  private int fairness(Session session) {
    if (form.isChosen()) {
      throw new UsageException("--fair is a table; --as gives pages of the claims without it");
    }
    List<FairnessNote> notes =
        FairnessCheck.of(ClaimFindings.examine(session, ClaimPacks.find(packs)));
    session.print(FairnessReport.of(notes));
    return FairnessCheck.isFair(notes) ? DONE : CHECK_FAILED;
  }
}
