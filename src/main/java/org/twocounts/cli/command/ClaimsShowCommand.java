package org.twocounts.cli.command;

import java.util.List;
import java.util.Optional;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.ClaimText;
import org.twocounts.claim.pack.Claim;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code claims show ID}: one claim with all its evidence. */
@CommandLine.Command(
    name = "show",
    description = "Judge one claim, with all evidence.",
    footer = "  twocounts claims show advantage-democrats")
public final class ClaimsShowCommand implements Command {
  @Parameters(index = "0", paramLabel = "ID", description = "The claim.")
  private String id;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PACK",
      description = "Where to look; without any, in all built-in packs.")
  private List<String> packs = List.of();

  @Mixin private ClaimPageChoice form;

  @Override
  public int run(Session session) {
    List<CheckedPack> checked =
        ClaimFindings.examine(session, List.of(only(ClaimPacks.find(packs))));
    ClaimText text = ClaimText.STANDARD.withAllRows().within(session.width());
    form.page(session, checked, only -> text.of(only.claims().get(0)))
        .ifPresentOrElse(
            session::print,
            () -> session.print(ClaimFindings.report(checked), form.format(session)));
    return checked.get(0).isAsExpected() ? DONE : CHECK_FAILED;
  }

  private ClaimPack only(List<ClaimPack> found) {
    for (ClaimPack pack : found) {
      Optional<Claim> claim = pack.findClaim(id);
      if (claim.isPresent()) {
        return pack.only(claim.get());
      }
    }
    throw Suggestions.unknown(
        "claim", id, found.stream().flatMap(p -> p.claims().stream()).map(Claim::id).toList());
  }
}
