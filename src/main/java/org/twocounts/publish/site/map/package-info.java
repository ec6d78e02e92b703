/**
 * Maps of pages: the outlines of the chart engine in few bytes, and the views that fill the
 * templates of map and cartogram.
 */
package org.twocounts.publish.site.map;
