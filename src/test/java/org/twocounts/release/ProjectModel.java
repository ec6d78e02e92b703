package org.twocounts.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the maker of a library says of it: its POM in the local repository of Maven. */
final class ProjectModel {
  private final Path repository;
  private final Element project;

  private ProjectModel(Path repository, Path pom) throws IOException {
    this.repository = repository;
    this.project = root(pom);
  }

  /**
   * The model of a library.
   *
   * @param jar its file in the local repository
   */
  static ProjectModel of(Path jar) throws IOException {
    Path folder = jar.getParent();
    Path pom =
        folder.resolve(folder.getParent().getFileName() + "-" + folder.getFileName() + ".pom");
    ProjectModel model = new ProjectModel(jar.getRoot(), pom);
    int levels = model.group().split("[.]", -1).length + 2;
    Path repository = folder;
    for (int i = 0; i < levels; i++) {
      repository = repository.getParent();
    }
    return new ProjectModel(repository, pom);
  }

  private static Element root(Path pom) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(pom + " cannot be read", e);
    }
  }

  String name() {
    return text(project, "artifactId").orElseThrow();
  }

  String version() throws IOException {
    Optional<String> own = text(project, "version");
    return own.isPresent() ? own.get() : text(parent().orElseThrow(), "version").orElseThrow();
  }

  private String group() {
    return text(project, "groupId")
        .or(() -> parent().flatMap(parent -> text(parent, "groupId")))
        .orElseThrow();
  }

  /** The names of its licences, of the nearest model that names any; empty where none does. */
  List<String> licences() throws IOException {
    List<String> own =
        children(project, "licenses")
            .flatMap(all -> children(all, "license"))
            .map(licence -> text(licence, "name").orElse("a licence without a name"))
            .toList();
    if (!own.isEmpty() || parent().isEmpty()) {
      return own;
    }
    return new ProjectModel(repository, pomOf(parent().get())).licences();
  }

  private Path pomOf(Element parent) {
    String name = text(parent, "artifactId").orElseThrow();
    String version = text(parent, "version").orElseThrow();
    return repository
        .resolve(text(parent, "groupId").orElseThrow().replace('.', '/'))
        .resolve(name)
        .resolve(version)
        .resolve(name + "-" + version + ".pom");
  }

  private Optional<Element> parent() {
    return children(project, "parent").findFirst();
  }

  private static Optional<String> text(Element element, String child) {
    return children(element, child).findFirst().map(Node::getTextContent).map(String::strip);
  }

  private static Stream<Element> children(Element element, String name) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node.getNodeName().equals(name))
        .map(Element.class::cast);
  }
}
