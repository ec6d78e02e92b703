package org.twocounts.publish.site.page;

/** A link of a page, relative to it. */
public record PageLink(String href, String text) {}
