package org.twocounts.cli.session;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;

/**
 * The data of a command, read on a thread of its own while the arguments are still being
 * understood: either takes about as long.
 */
public final class EarlyReading {
  private final Optional<Path> file;
  private final Set<Section> sections;
  private final FutureTask<Dataset> reading;

  private EarlyReading(Optional<Path> file, Set<Section> sections) {
    this.file = file;
    this.sections = sections;
    this.reading = new FutureTask<>(() -> open(file, sections));
  }

  /**
   * Begins to read.
   *
   * @param file empty for the packaged record
   */
  public static EarlyReading start(Optional<Path> file, Section... wanted) {
    EarlyReading early = new EarlyReading(file, sections(wanted));
    Thread thread = new Thread(early.reading, "early-reading");
    thread.setDaemon(true);
    thread.start();
    return early;
  }

  /** The wanted sections, and those from which caveats are worded wherever figures are shown. */
  static Set<Section> sections(Section... wanted) {
    Set<Section> sections = EnumSet.of(Section.RELEASE, Section.STATES, Section.STANDING_CAVEATS);
    sections.addAll(Arrays.asList(wanted));
    return sections;
  }

  static Dataset open(Optional<Path> file, Set<Section> sections) {
    return file.isPresent() ? Dataset.open(file.get(), sections) : Dataset.openPackaged(sections);
  }

  /** Whether this is what a command wants after all. */
  boolean isOf(Optional<Path> wantedFile, Set<Section> wanted) {
    return file.equals(wantedFile) && sections.containsAll(wanted);
  }

  /** The data, waiting for them; fails as {@link Dataset#open} does. */
  Dataset get() {
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the data were read", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("the data could not be read", e.getCause());
    }
  }
}
