package org.twocounts.chart.output;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Tags of a page that holds one picture: readers for the blind speak its alternative text. */
final class PdfTags {
  static final COSName FIGURE = COSName.getPDFName(StandardStructureTypes.Figure);

  private PdfTags() {}

  /**
   * Makes the document a tagged one with one figure.
   *
   * @param marked the properties of the marked content that is the figure
   */
  static void add(PDDocument document, PDPage page, COSDictionary marked, String alternative) {
    PDMarkInfo tagged = new PDMarkInfo();
    tagged.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(tagged);
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    root.appendKid(whole);
    PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
    figure.setPage(page);
    figure.setAlternateDescription(alternative);
    figure.appendKid(new PDMarkedContent(FIGURE, marked));
    whole.appendKid(figure);
    COSArray parents = new COSArray();
    parents.add(figure);
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(Map.of(0, new PDParentTreeValue(parents)));
    root.setParentTree(tree);
    root.setParentTreeNextKey(1);
    page.setStructParents(0);
  }
}
