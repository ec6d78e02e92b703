package org.twocounts.cli.command;

import java.util.List;
import java.util.function.Function;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.claim.pack.Claim;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.figure.ListingFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code claims list}: the claims of packs, unjudged. */
@Command(
    name = "list",
    description = "List the claims of packs.",
    footer = "  twocounts claims list article-2018")
public final class ClaimsListCommand implements ReportCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "PACK",
      description = "Built-in packs or files; without any, all built-in packs.")
  private List<String> packs = List.of();

  private record Row(ClaimPack pack, Claim claim) {}

  @Override
  public Report report(Session session) {
    List<ClaimPack> found = ClaimPacks.find(packs);
    List<Row> rows =
        found.stream().flatMap(p -> p.claims().stream().map(c -> new Row(p, c))).toList();
    Report report =
        Report.titled("Claims", Shown.NOTHING).table(new Listing<>("", columns(), rows));
    report.json().put("packs", new Cell.Items(found.stream().map(ClaimsListCommand::of).toList()));
    report.note("Check them: twocounts claims check PACK; one in full: twocounts claims show ID.");
    return report;
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.of(ListingFigures.<Row>pack(r -> r.pack().id())).unbroken(),
        id(r -> r.claim().id()),
        Column.of(ListingFigures.statement(r -> r.claim().statement())));
  }

  private static <R> Column<R> id(Function<R, String> claim) {
    return Column.of(ListingFigures.claim(claim)).calledByContract("id").unbroken();
  }

  private static Cell of(ClaimPack pack) {
    Listing<Claim> claims =
        new Listing<>(
            "",
            List.of(id(Claim::id), Column.of(ListingFigures.statement(Claim::statement))),
            pack.claims());
    return new Cell.Nested(
        new Fields().put("pack", pack.id()).put("title", pack.title()).put("claims", claims));
  }
}
