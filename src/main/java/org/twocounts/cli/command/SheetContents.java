package org.twocounts.cli.command;

import java.util.List;
import java.util.Map;
import org.twocounts.cli.output.Report;

/** What one worksheet holds, in every form in which its kind is written. */
interface SheetContents {
  /** Sheet or key in a form for people, or for programs that ask. */
  byte[] in(SheetForm form, SheetSide side);

  /** Sheet or key as data. */
  Report data(SheetSide side);

  /** Pictures to which the sheet in Markdown links, by the names of their files. */
  default Map<String, byte[]> pictures() {
    return Map.of();
  }

  /** The commands that draw its charts, none twice. */
  default List<String> chartCommands() {
    return List.of();
  }
}
