package org.twocounts.importing;

import java.util.Optional;
import org.twocounts.model.ElectionRecord;

/**
 * What was made of tables.
 *
 * @param record empty where only the user can say what is missing
 */
public record Imported(Optional<ElectionRecord> record, ImportReport report) {}
