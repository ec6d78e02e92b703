package org.twocounts.publish.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links of pages to files or places that a site does not have. */
public final class BrokenLinks {
  private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");

  private BrokenLinks() {}

  public static List<String> in(Map<String, String> site) {
    List<String> broken = new ArrayList<>();
    site.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            addBroken(site, path, text, broken);
          }
        });
    return broken;
  }

  private static void addBroken(
      Map<String, String> site, String path, String text, List<String> broken) {
    Matcher links =
        LINK.matcher(text.replaceAll("<link rel=\"canonical\"[^>]*>|<code>[^<]*</code>", ""));
    while (links.find()) {
      String link = links.group(1).replace("&amp;", "&");
      if (link.startsWith("data:") || link.matches("https?://.*")) {
        continue;
      }
      int hash = link.indexOf('#');
      String file = hash < 0 ? link : link.substring(0, hash);
      String anchor = hash < 0 ? "" : link.substring(hash + 1);
      String target = file.isEmpty() ? path : URI.create(path).resolve(file).toString();
      if (!site.containsKey(target) || !isPlace(site.get(target), anchor)) {
        broken.add(path + " -> " + link);
      }
    }
  }

  /** An anchor that is a state of the page's scripts names no place. */
  private static boolean isPlace(String page, String anchor) {
    return anchor.isEmpty() || anchor.contains("=") || page.contains(" id=\"" + anchor + "\"");
  }
}
