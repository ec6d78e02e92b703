package org.twocounts.cli.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.data.Section;
import org.twocounts.literature.Agreement;
import org.twocounts.literature.PublishedResult;
import org.twocounts.literature.PublishedResults;
import org.twocounts.literature.Reproduction;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reproduce [ID]}: results of the literature beside ours. */
@CommandLine.Command(footer = "  twocounts reproduce 538-bias-2016")
public final class ReproduceCommand implements Command {
  private static final Set<Agreement> AS_PUBLISHED =
      EnumSet.of(Agreement.AGREES, Agreement.IDENTITY);

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "Only this result, or those whose id begins so; without it, all of them.")
  private String id;

  @Option(
      names = "--differing",
      description = "Only results that are not within the tolerance of their table.")
  private boolean differing;

  @Override
  public Section[] reads() {
    return new Section[] {
      Section.ELECTIONS,
      Section.CENSUSES,
      Section.SEAT_CHANGES,
      Section.APPORTIONMENT,
      Section.APPORTIONMENT_LAWS,
      Section.RESIDENT_POPULATIONS,
      Section.DISTRICTS,
      Section.DISPUTES
    };
  }

  @Override
  public int run(Session session) {
    List<Reproduction> all = Reproduction.all(session.record(reads()), wanted());
    List<Reproduction> shown =
        differing ? all.stream().filter(r -> !AS_PUBLISHED.contains(r.agreement())).toList() : all;
    session.print(ReproductionReport.of(all, shown));
    return all.stream().anyMatch(Reproduction::isUnexpected) ? CHECK_FAILED : DONE;
  }

  private PublishedResults wanted() {
    PublishedResults published = PublishedResults.read();
    if (id == null) {
      return published;
    }
    List<PublishedResult> results = published.results();
    List<PublishedResult> wanted = results.stream().filter(r -> r.id().startsWith(id)).toList();
    if (wanted.isEmpty()) {
      throw Suggestions.unknown(
          "published result", id, results.stream().map(PublishedResult::id).toList());
    }
    return published.withResults(wanted);
  }
}
