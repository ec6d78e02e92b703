package org.twocounts.table.export;

import java.util.Optional;
import org.twocounts.table.Table;

/**
 * A file with data and what it is.
 *
 * @param name unique in the package
 * @param mediaType as registered
 * @param title what the file holds
 * @param table whose rows it holds; empty for a file that is not one table
 */
record Resource(
    String name, PackageFile file, String mediaType, String title, Optional<Table> table) {

  /** The end of the file's name. */
  String format() {
    return file.name().substring(file.name().lastIndexOf('.') + 1);
  }
}
