/** The pages of charts: the gallery, and a page for each chart with its files. */
package org.twocounts.publish.site.page.chart;
