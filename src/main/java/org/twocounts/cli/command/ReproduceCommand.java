package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.claim.literature.Agreement;
import org.twocounts.claim.literature.PublishedResult;
import org.twocounts.claim.literature.PublishedResults;
import org.twocounts.claim.literature.Reproduction;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.data.Section;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reproduce [ID]}: results of the literature beside ours. */
@CommandLine.Command(footer = "  twocounts reproduce 538-bias-2016")
public final class ReproduceCommand implements Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "Only this result, or those whose id begins so; without it, all of them.")
  private String id;

  @Option(names = "--differing", description = "Only results that are not the same.")
  private boolean differing;

  @Override
  public Section[] reads() {
    return new Section[] {
      Section.ELECTIONS,
      Section.CENSUSES,
      Section.SEAT_CHANGES,
      Section.APPORTIONMENT,
      Section.RESIDENT_POPULATIONS,
      Section.DISTRICTS
    };
  }

  @Override
  public int run(Session session) {
    List<PublishedResult> wanted = wanted();
    List<Reproduction> all = Reproduction.all(session.record(reads()), wanted);
    List<Reproduction> shown =
        differing ? all.stream().filter(r -> r.agreement() != Agreement.AGREES).toList() : all;
    session.print(ReproductionReport.of(all, shown));
    return all.stream().anyMatch(r -> r.agreement() == Agreement.DIFFERS) ? CHECK_FAILED : DONE;
  }

  private List<PublishedResult> wanted() {
    List<PublishedResult> results = PublishedResults.read();
    if (id == null) {
      return results;
    }
    List<PublishedResult> wanted = results.stream().filter(r -> r.id().startsWith(id)).toList();
    if (wanted.isEmpty()) {
      throw Suggestions.unknown(
          "published result", id, results.stream().map(PublishedResult::id).toList());
    }
    return wanted;
  }
}
