package org.twocounts.cli;

import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Report;
import org.twocounts.data.DataVersion;
import org.twocounts.data.Dataset;

/** What {@code --version} prints. */
final class Version {
  private static final String UNPACKAGED = "unpackaged";

  private Version() {}

  static Report report(Dataset dataset) {
    DataVersion data = dataset.version();
    Report report =
        Report.titled("twocounts " + program())
            .prose(
                "data "
                    + data.version()
                    + (data.released() ? "" : " (not as released)")
                    + ", sha256 "
                    + data.sha256());
    report.json().put("program", new Fields().put("version", program()));
    return report;
  }

  /** The version in the manifest of the program's archive. */
  static String program() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKAGED : version;
  }
}
