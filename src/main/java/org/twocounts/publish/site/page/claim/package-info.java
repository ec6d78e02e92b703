/** The pages of claims: the list of packs, and a page for each claim. */
package org.twocounts.publish.site.page.claim;
