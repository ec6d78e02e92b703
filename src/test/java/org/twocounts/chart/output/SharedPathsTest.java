package org.twocounts.chart.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.batik.dom.GenericDOMImplementation;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class SharedPathsTest {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String LONG = "l10 0".repeat(20) + "z";

  private final Element root =
      GenericDOMImplementation.getDOMImplementation()
          .createDocument(SVG, "svg", null)
          .getDocumentElement();

  @Test
  void an_outline_that_stands_twice_is_written_once_and_referred_to_at_both_places() {
    path("m10 20" + LONG).setAttribute("fill", "red");
    path("m-7.5-.25" + LONG).setAttribute("stroke", "blue");
    SharedPaths.in(root);
    assertThat(all("path"))
        .singleElement()
        .satisfies(p -> assertThat(p.getAttribute("d")).isEqualTo("m0 0" + LONG));
    String name = "#" + all("path").get(0).getAttribute("id");
    assertThat(all("use"))
        .extracting(u -> u.getAttributeNS(SvgCanvas.XLINK, "href"))
        .containsOnly(name);
    assertThat(all("use")).extracting(u -> u.getAttribute("x")).containsExactly("10", "-7.5");
    assertThat(all("use")).extracting(u -> u.getAttribute("y")).containsExactly("20", "-.25");
    assertThat(all("use").get(0).getAttribute("fill")).isEqualTo("red");
    assertThat(all("use").get(1).getAttribute("stroke")).isEqualTo("blue");
  }

  @Test
  void what_stands_once_or_is_short_stays_as_it_is() {
    path("m10 20" + LONG);
    path("m1 1l2 2z");
    path("m3 3l2 2z");
    SharedPaths.in(root);
    assertThat(all("use")).isEmpty();
    assertThat(all("defs")).isEmpty();
    assertThat(all("path")).hasSize(3);
  }

  @Test
  void a_clip_stays_in_the_coordinates_of_the_picture() {
    path("m10 20" + LONG).setAttribute("clip-path", "url(#c)");
    path("m30 40" + LONG);
    SharedPaths.in(root);
    Element clipped = all("use").get(0);
    assertThat(clipped.hasAttribute("clip-path")).isFalse();
    assertThat(((Element) clipped.getParentNode()).getAttribute("clip-path")).isEqualTo("url(#c)");
    assertThat(all("use").get(1).getParentNode()).isSameAs(root);
  }

  @Test
  void references_stand_in_the_order_of_the_paths_they_replace() {
    path("m1 1" + LONG);
    path("m2 2l9 9z");
    path("m3 3" + LONG);
    SharedPaths.in(root);
    List<String> names = new ArrayList<>();
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      names.add(child.getNodeName());
    }
    assertThat(names).containsExactly("defs", "use", "path", "use");
  }

  private Element path(String data) {
    Document document = root.getOwnerDocument();
    Element path = document.createElementNS(SVG, "path");
    path.setAttribute("d", data);
    root.appendChild(path);
    return path;
  }

  private List<Element> all(String name) {
    NodeList nodes = root.getElementsByTagNameNS(SVG, name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
