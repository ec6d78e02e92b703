package org.twocounts.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Section;
import org.twocounts.output.OutputException;
import org.twocounts.output.WholeFile;
import org.twocounts.table.Facts;
import org.twocounts.table.export.DataPackage;
import org.twocounts.table.export.ExportFormat;
import org.twocounts.table.export.PackageFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export DIR}: the tidy tables as a data package. */
@picocli.CommandLine.Command(footer = "  twocounts export tables --formats csv,sqlite")
public final class ExportCommand implements Command {
  @Parameters(paramLabel = "DIR", description = "The folder to write; it is made if need be.")
  private Path folder;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      description = "csv, json, sqlite, or several with commas between; all by default.")
  private List<ExportFormat> formats = List.of(ExportFormat.values());

  @Override
  public int run(Session session) {
    Facts facts = Facts.of(session.dataset(Section.values()), session.attributions());
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (PackageFile file : DataPackage.of(facts, formats, session.csvMark())) {
      files.put(folder.resolve(file.name()), file.content());
    }
    checkFolder(files.keySet());
    WholeFile.writeAll(DataPackage.descriptorFirst(files));
    session.print(files.keySet().stream().map(f -> f + "\n").collect(Collectors.joining()));
    return DONE;
  }

  /** Files of an earlier export are replaced; others of the same names, such as a record, never. */
  private void checkFolder(Set<Path> files) {
    if (!Files.exists(folder.resolve(DataPackage.DESCRIPTOR))) {
      files.stream()
          .filter(Files::exists)
          .findFirst()
          .ifPresent(
              file -> {
                throw new OutputException(
                    folder.toString(),
                    String.format(
                        "its %s is not of an earlier export; name another" + " folder",
                        file.getFileName()));
              });
    }
  }
}
