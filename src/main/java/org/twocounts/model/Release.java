package org.twocounts.model;

/** What release of the data a file holds: its version, title and licence. */
public record Release(String version, String title, String licence) {}
