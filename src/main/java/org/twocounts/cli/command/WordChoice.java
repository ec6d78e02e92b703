package org.twocounts.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.twocounts.chart.LabelChanges;
import org.twocounts.chart.WordChanges;
import org.twocounts.chart.spec.Language;
import picocli.CommandLine.Option;

/** The options of {@code chart} with which an editor changes the words around the picture. */
final class WordChoice {
  @Option(names = "--title", paramLabel = "TEXT", description = "Instead of the finding.")
  private String title;

  @Option(names = "--subtitle", paramLabel = "TEXT", description = "Instead of the subtitle.")
  private String subtitle;

  @Option(names = "--source", paramLabel = "TEXT", description = "Instead of the source line.")
  private String source;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "Instead of the note; what is said of sources and caveats stays.")
  private String note;

  @Option(names = "--no-title", description = "No title: the page has its own.")
  private boolean noTitle;

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description =
          "Other texts in the picture, such as translations: JSON like --list-labels prints, old"
              + " text: new text.")
  private Path labels;

  boolean changesLabels() {
    return labels != null;
  }

  WordChanges changes() {
    return new WordChanges(
        Optional.ofNullable(title),
        Optional.ofNullable(subtitle),
        Optional.ofNullable(source),
        Optional.ofNullable(note),
        noTitle ? WordChanges.Line.OMITTED : WordChanges.Line.SHOWN,
        WordChanges.Line.SHOWN,
        Language.EN,
        labels == null ? LabelChanges.NONE : LabelFile.read(labels));
  }
}
