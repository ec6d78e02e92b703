package org.twocounts.release;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A licence under which a library may be shipped. Another one is a decision, and a line here. */
enum ShippableLicence {
  APACHE("Apache-2.0", "../LICENSE"),
  BSD_2("BSD-2-Clause"),
  BSD_3("BSD-3-Clause"),
  MIT("MIT"),
  LESSER("LGPL-2.1-or-later", "openhtmltopdf-core-%s/LICENSE-LGPL-2.1.txt"),
  SAX("SAX-PD"),
  W3C("W3C");

  /** Words of makers that are no identifiers. */
  private static final Map<String, ShippableLicence> OTHER_WORDS =
      Map.of(
          "Apache License 2.0", APACHE,
          "Apache License, Version 2.0", APACHE,
          "The Apache License, Version 2.0", APACHE,
          "The Apache Software License, Version 2.0", APACHE,
          "The Apache Software License, version 2.0", APACHE,
          "GNU Lesser General Public Licence", LESSER,
          "GNU Lesser General Public License (LGPL), version 2.1 or later", LESSER,
          "MIT License", MIT,
          "The SAX License", SAX,
          "The W3C License", W3C);

  private final String id;
  private final String wholeText;

  ShippableLicence(String id) {
    this(id, null);
  }

  ShippableLicence(String id, String wholeText) {
    this.id = id;
    this.wholeText = wholeText;
  }

  /** The licence of an SPDX identifier or of a maker's words; empty where it is none of these. */
  static Optional<ShippableLicence> of(String words) {
    return Arrays.stream(values())
        .filter(licence -> licence.id.equals(words))
        .findFirst()
        .or(() -> Optional.ofNullable(OTHER_WORDS.get(words)));
  }

  /** The SPDX identifier. */
  String id() {
    return id;
  }

  /**
   * The whole text, for libraries that do not carry it, as a link from the folder of texts: in
   * another library's ({@code %s} its version), or that of the program.
   */
  Optional<String> wholeText() {
    return Optional.ofNullable(wholeText);
  }
}
