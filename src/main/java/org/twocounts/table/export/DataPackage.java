package org.twocounts.table.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.twocounts.output.CsvMark;
import org.twocounts.table.Facts;
import org.twocounts.table.RowKeys;
import org.twocounts.table.Table;
import org.twocounts.table.TableRows;
import org.twocounts.table.catalogue.Catalogue;
import org.twocounts.table.sql.SqliteFile;

/**
 * The tables as a Frictionless Data Package: files of data, a descriptor, a codebook and checksums.
 * The same facts give the same bytes.
 */
public final class DataPackage {
  /** The file that says what the others are. */
  public static final String DESCRIPTOR = Descriptor.FILE;

  private static final String CHECKSUMS = "SHA256SUMS";

  private DataPackage() {}

  /**
   * The files of the package, the descriptor and the checksums last.
   *
   * @param formats at least one; the tables of the descriptor are CSV where that is among them
   * @param mark with which CSV begins
   * @throws org.twocounts.table.BrokenKeyException if the facts make no such tables
   */
  public static List<PackageFile> of(Facts facts, Collection<ExportFormat> formats, CsvMark mark) {
    TableRows rows = new TableRows(facts);
    Catalogue.tables().parallelStream().forEach(rows::of);
    Catalogue.tables().forEach(table -> RowKeys.require(table, rows.of(table)));
    List<Supplier<Resource>> asked = new ArrayList<>();
    if (formats.contains(ExportFormat.CSV)) {
      Catalogue.tables().forEach(table -> asked.add(() -> csv(table, rows, mark)));
    }
    if (formats.contains(ExportFormat.JSON)) {
      boolean alone = asked.isEmpty();
      Catalogue.tables().forEach(table -> asked.add(() -> json(table, rows, alone)));
    }
    if (formats.contains(ExportFormat.SQLITE)) {
      asked.add(() -> sqlite(rows));
    }
    List<Resource> resources = asked.parallelStream().map(Supplier::get).toList();
    List<PackageFile> files = new ArrayList<>(resources.stream().map(Resource::file).toList());
    files.add(new PackageFile(Codebook.FILE, Codebook.markdown("Tables")));
    files.add(Descriptor.of(facts, resources));
    files.add(checksums(files));
    return files;
  }

  /**
   * The files in the order in which they get their names: the descriptor first, so that a folder
   * whose writing was cut off is known to be an export.
   */
  public static Map<Path, byte[]> descriptorFirst(Map<Path, byte[]> files) {
    Map<Path, byte[]> ordered = new LinkedHashMap<>(files);
    ordered.keySet().removeIf(file -> !file.endsWith(DESCRIPTOR));
    ordered.putAll(files);
    return ordered;
  }

  private static Resource csv(Table table, TableRows rows, CsvMark mark) {
    return new Resource(
        table.name(),
        new PackageFile(table.name() + ".csv", mark.before(CsvTable.of(table, rows))),
        "text/csv",
        table.description(),
        Optional.of(table));
  }

  private static Resource json(Table table, TableRows rows, boolean alone) {
    return new Resource(
        alone ? table.name() : table.name() + "-json",
        new PackageFile(table.name() + ".json", JsonTable.of(table, rows)),
        "application/json",
        alone ? table.description() : "The rows of " + table.name() + " as JSON.",
        alone ? Optional.of(table) : Optional.empty());
  }

  private static Resource sqlite(TableRows rows) {
    return new Resource(
        "sqlite",
        new PackageFile("twocounts.sqlite", SqliteFile.bytes(rows)),
        "application/vnd.sqlite3",
        "Every table in one SQLite database.",
        Optional.empty());
  }

  /** As {@code sha256sum --check} reads them. */
  private static PackageFile checksums(List<PackageFile> files) {
    return new PackageFile(
        CHECKSUMS,
        files.stream()
            .sorted(Comparator.comparing(PackageFile::name))
            .map(f -> f.sha256() + "  " + f.name() + "\n")
            .collect(Collectors.joining()));
  }
}
