package org.twocounts.publish;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.html.HtmlContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.twocounts.chart.theme.Typefaces;

/**
 * Markup as pages for print: fonts embedded, text selectable and tagged for screen readers, no
 * question broken between pages, the same bytes on every run. Nothing is loaded from elsewhere.
 */
final class PrintDocument {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private PrintDocument() {}

  /**
   * A whole document.
   *
   * @param body markup that is XML
   * @param foot what the foot of each page says beside its number
   */
  static byte[] of(String title, String foot, HtmlContent body, Paper paper) {
    XRLog.setLoggingEnabled(false);
    FontMappers.set(BundledFonts.ONLY);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(
        () -> Typefaces.bundled().regular().open(),
        "Roboto",
        REGULAR,
        PdfRendererBuilder.FontStyle.NORMAL,
        true);
    builder.useFont(
        () -> Typefaces.bundled().bold().open(),
        "Roboto",
        BOLD,
        PdfRendererBuilder.FontStyle.NORMAL,
        true);
    builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
    builder.usePdfUaAccessibility(true);
    builder.withHtmlContent(HtmlDocument.forPrint(title, foot, body, paper), null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      describe(document, title);
      document.save(out);
      document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  private static void describe(PDDocument document, String title) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setCreator("Two Counts");
    document.setDocumentInformation(information);
    document.setDocumentId(0L);
    document.getDocumentCatalog().setLanguage("en-US");
  }
}
