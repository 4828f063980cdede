package org.whalecurve.files.scorecards;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Pages in A4 landscape on which one writes from the top down, in points. All that says something
 * is tagged with what it is, so that it can be read aloud; all else is marked as decoration.
 */
final class PdfPages {

    static final float WIDTH = PDRectangle.A4.getHeight();
    static final float HEIGHT = PDRectangle.A4.getWidth();
    static final float MARGIN = 36;

    /** Where the last line above the foot may end. */
    static final float BOTTOM = HEIGHT - MARGIN - 16;

    /** Something that is drawn. */
    @FunctionalInterface
    interface Drawing {
        void on(PDPageContentStream out) throws IOException;
    }

    private record Sheet(PDPage page, PDPageContentStream out, COSArray tagged) {}

    private final PDDocument document;
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", tree);
    private final List<Sheet> sheets = new ArrayList<>();

    PdfPages(PDDocument document) {
        this.document = document;
        tree.appendKid(whole);
    }

    /** Goes on at the top of another page. */
    void turn() throws IOException {
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, sheets.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        sheets.add(new Sheet(page, new PDPageContentStream(document, page), new COSArray()));
    }

    int count() {
        return sheets.size();
    }

    /** The whole of the document, below which everything else belongs. */
    PDStructureElement whole() {
        return whole;
    }

    /** Something within something else, called as in PDF 1.7, 14.8.4. */
    static PDStructureElement within(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Draws what says something. */
    void draw(PDStructureElement element, Drawing drawing) throws IOException {
        Sheet sheet = sheets.getLast();
        int number = sheet.tagged().size();
        sheet.tagged().add(element.getCOSObject());
        element.setPage(sheet.page());
        element.appendKid(number);
        sheet.out().beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
        drawing.on(sheet.out());
        sheet.out().endMarkedContent();
    }

    /** Draws what says nothing that is not said elsewhere. */
    void decorate(Drawing drawing) throws IOException {
        decorate(sheets.getLast(), drawing);
    }

    /** Writes a line; its foot stands so far from the top of the page. */
    static void write(
            PDPageContentStream out,
            String text,
            float x,
            float foot,
            PDFont font,
            float size,
            PdfColour colour)
            throws IOException {
        colour.fill(out);
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, HEIGHT - foot);
        out.showText(text);
        out.endText();
    }

    /** Fills a rectangle whose top stands so far from the top of the page. */
    static void fill(
            PDPageContentStream out,
            float x,
            float top,
            float width,
            float height,
            PdfColour colour)
            throws IOException {
        colour.fill(out);
        out.addRect(x, HEIGHT - top - height, width, height);
        out.fill();
    }

    /**
     * Puts a foot below every page and hands everything out.
     *
     * @param foot stands on the left; the number of the page stands on the right
     */
    byte[] finish(String title, String foot, Instant at, PDFont font) throws IOException {
        float size = 7;
        for (int i = 0; i < sheets.size(); i++) {
            String number = "page " + (i + 1) + " of " + sheets.size();
            float right = WIDTH - MARGIN - PdfFonts.width(number, font, size);
            float line = HEIGHT - MARGIN;
            float fitting = PdfFonts.fitting(foot, font, size, right - MARGIN - size);
            decorate(
                    sheets.get(i),
                    out -> {
                        write(out, foot, MARGIN, line, font, fitting, PdfColour.MUTED);
                        write(out, number, right, line, font, size, PdfColour.MUTED);
                    });
            sheets.get(i).out().close();
        }
        tag();
        name(title, at);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static void decorate(Sheet sheet, Drawing drawing) throws IOException {
        sheet.out().beginMarkedContent(COSName.getPDFName("Artifact"));
        drawing.on(sheet.out());
        sheet.out().endMarkedContent();
    }

    private void tag() {
        Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            parents.put(i, new PDParentTreeValue(sheets.get(i).tagged()));
        }
        PDNumberTreeNode numbers = new PDNumberTreeNode(PDParentTreeValue.class);
        numbers.setNumbers(parents);
        tree.setParentTree(numbers);
        tree.setParentTreeNextKey(sheets.size());
        document.getDocumentCatalog().setStructureTreeRoot(tree);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    private void name(String title, Instant at) throws IOException {
        document.getDocumentCatalog().setLanguage("en-GB");
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Whalecurve");
        document.getDocumentInformation()
                .setCustomMetadataValue(
                        "CreationDate",
                        DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT)
                                .format(at.atOffset(ZoneOffset.UTC)));
        document.getDocumentCatalog()
                .setMetadata(
                        new PDMetadata(
                                document,
                                new ByteArrayInputStream(
                                        packet(title).getBytes(StandardCharsets.UTF_8))));
    }

    /** The title once more, where today's readers look for it (XMP). */
    private static String packet(String title) {
        return """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """
                .formatted(title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
