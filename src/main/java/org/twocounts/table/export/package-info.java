/**
 * The tidy tables as files for other programs: a Frictionless Data Package.
 *
 * <p>Start at {@link org.twocounts.table.export.DataPackage}. To add a format, add it to {@link
 * org.twocounts.table.export.ExportFormat} and write its files there.
 */
package org.twocounts.table.export;
