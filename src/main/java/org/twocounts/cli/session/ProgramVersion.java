package org.twocounts.cli.session;

/** The version of the program. */
public final class ProgramVersion {
  private static final String UNPACKAGED = "unpackaged";

  private ProgramVersion() {}

  /** The version in the manifest of the program's archive. */
  public static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKAGED : version;
  }
}
