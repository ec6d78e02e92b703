/** The kinds of pages of the explorer: one class a kind, and the views that fill its template. */
package org.twocounts.publish.site.page;
