/**
 * What a class does with the record in a browser: puzzles with a known best, predictions, elections
 * without names, a made-up country. {@link org.twocounts.publish.site.page.activity.Activity} lists
 * them; to add one, add it there, and its page to {@code Site}.
 */
package org.twocounts.publish.site.page.activity;
