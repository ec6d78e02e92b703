package org.twocounts.cli;

import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ProgramVersion;
import org.twocounts.data.DataVersion;
import org.twocounts.data.Dataset;

/** What {@code --version} prints. */
final class Version {
  private Version() {}

  static Report report(Dataset dataset) {
    DataVersion data = dataset.version();
    Report report =
        Report.titled("twocounts " + ProgramVersion.text(), Shown.NOTHING)
            .prose(
                "data "
                    + data.version()
                    + (data.released() ? "" : " (not as released)")
                    + ", sha256 "
                    + data.sha256());
    report.json().put("program", new Fields().put("version", ProgramVersion.text()));
    return report;
  }
}
