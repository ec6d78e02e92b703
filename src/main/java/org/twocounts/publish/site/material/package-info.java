/**
 * What pages are made from beside the record itself: judged claims, charts with their files, and
 * worksheets. Each is made once, before the pages, and knows the address of its page.
 */
package org.twocounts.publish.site.material;
