/** The pages for a classroom: the list of worksheets, and a page for each with its answers. */
package org.twocounts.publish.site.page.classroom;
