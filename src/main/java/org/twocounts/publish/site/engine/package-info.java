/**
 * What lets pages count again: the engine's script, the record that it reads, and what the page of
 * an election tells its script. The scripts themselves are resources of {@code publish.site}:
 * {@code engine-loader.js}, {@code address.js}, {@code paint.js}, {@code whatif.js}.
 */
package org.twocounts.publish.site.engine;
