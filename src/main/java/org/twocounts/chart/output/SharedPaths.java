package org.twocounts.chart.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * Writes outlines that stand in a picture several times only once, and refers to them: states are
 * filled and then bordered, and small maps repeat them all.
 */
final class SharedPaths {
  private static final String CLIP = "clip-path";
  private static final int WORTHWHILE = 60;
  private static final Pattern START = Pattern.compile("^m(-?[0-9.]+) ?(-?[0-9.]+)");

  private final Element root;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Element> shared = new TreeMap<>();

  private SharedPaths(Element root) {
    this.root = root;
  }

  /** Replaces repeated paths, whose data must be relative, by references to definitions. */
  static void in(Element root) {
    SharedPaths paths = new SharedPaths(root);
    List<Element> all = paths.all();
    all.forEach(path -> paths.counts.merge(body(path), 1, Integer::sum));
    all.stream().filter(path -> paths.isWorthwhile(body(path))).forEach(paths::refer);
    if (!paths.shared.isEmpty()) {
      Element definitions = paths.create("defs");
      paths.shared.values().forEach(definitions::appendChild);
      root.insertBefore(definitions, root.getFirstChild());
    }
  }

  private List<Element> all() {
    NodeList nodes = root.getElementsByTagNameNS(root.getNamespaceURI(), "path");
    List<Element> paths = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Element path = (Element) nodes.item(i);
      if (START.matcher(path.getAttribute("d")).find() && !path.hasAttribute("id")) {
        paths.add(path);
      }
    }
    return paths;
  }

  private boolean isWorthwhile(String body) {
    return body.length() > WORTHWHILE && counts.get(body) > 1;
  }

  private void refer(Element path) {
    String body = body(path);
    String name = names.computeIfAbsent(body, this::define);
    Matcher start = START.matcher(path.getAttribute("d"));
    if (!start.find()) {
      throw new IllegalStateException("a path without a start");
    }
    Element use = create("use");
    NamedNodeMap attributes = path.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.item(i).getNodeName();
      if (!attribute.equals("d")) {
        use.setAttribute(attribute, attributes.item(i).getNodeValue());
      }
    }
    use.setAttributeNS(SvgCanvas.XLINK, "xlink:href", "#" + name);
    use.setAttribute("x", start.group(1));
    use.setAttribute("y", start.group(2));
    path.getParentNode().replaceChild(clipped(use), path);
  }

  /** A clip is in the coordinates of the picture, so it must not move with the reference. */
  private Element clipped(Element use) {
    if (!use.hasAttribute(CLIP)) {
      return use;
    }
    Element group = create("g");
    group.setAttribute(CLIP, use.getAttribute(CLIP));
    use.removeAttribute(CLIP);
    group.appendChild(use);
    return group;
  }

  private String define(String body) {
    String name = String.format(Locale.ROOT, "p%04d", names.size() + 1);
    Element path = create("path");
    path.setAttribute("id", name);
    path.setAttribute("d", "m0 0" + body);
    shared.put(name, path);
    return name;
  }

  private Element create(String name) {
    return root.getOwnerDocument().createElementNS(root.getNamespaceURI(), name);
  }

  private static String body(Element path) {
    return START.matcher(path.getAttribute("d")).replaceFirst("");
  }
}
