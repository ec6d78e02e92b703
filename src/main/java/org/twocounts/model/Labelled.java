package org.twocounts.model;

/** A choice with the name under which files and outputs know it. */
public interface Labelled {
  /** The name in files and outputs, such as {@code general-ticket}. */
  String label();
}
