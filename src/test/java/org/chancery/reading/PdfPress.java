package org.chancery.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.chancery.document.Paragraph.Kind;

/// Sets a paper on A4 pages, with a running head, page numbers and hanging indents.
final class PdfPress {

    private static final float LEFT = 72;
    private static final float RIGHT = PDRectangle.A4.getWidth() - 72;
    private static final float TOP = PDRectangle.A4.getHeight() - 90;
    private static final float BOTTOM = 80;
    private static final float HANG = 28;

    private final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final PDDocument document;
    private final boolean justified;
    private PDPageContentStream page;
    private float y;

    private PdfPress(PDDocument document, boolean justified) throws IOException {
        this.document = document;
        this.justified = justified;
        this.page = newPage();
    }

    static void print(Paper paper, Path file, boolean justified) throws IOException {
        try (var document = new PDDocument()) {
            var press = new PdfPress(document, justified);
            for (Paper.Part part : paper.parts()) {
                press.set(part);
            }
            press.page.close();
            press.edges();
            document.save(file.toFile());
        }
    }

    private void set(Paper.Part part) throws IOException {
        boolean heading = part.kind() == Kind.HEADING;
        String label = Press.label(part);
        float left = LEFT + (part.kind() == Kind.ITEM ? HANG * (1 + part.level()) : 0);
        float textLeft = left + (label.isEmpty() ? 0 : HANG);
        float size = heading ? 12 : 11;
        PDFont font = heading ? bold : roman;
        y -= 6;
        List<List<String>> lines = Wrapping.lines(part.text(), RIGHT - textLeft, t -> width(font, size, t));
        for (int i = 0; i < lines.size(); i++) {
            if (y - 1.2f * size < BOTTOM) {
                page.close();
                page = newPage();
            }
            y -= 1.2f * size;
            if (i == 0 && !label.isEmpty())
                show(font, size, left, label);
            line(font, size, textLeft, lines.get(i), justified && i + 1 < lines.size());
        }
    }

    private void line(PDFont font, float size, float left, List<String> words, boolean full) throws IOException {
        if (!full) {
            show(font, size, left, String.join(" ", words));
            return;
        }
        float used = (float) words.stream().mapToDouble(w -> width(font, size, w)).sum();
        float x = left;
        for (String word : words) {
            show(font, size, x, word);
            x += width(font, size, word) + (RIGHT - left - used) / Math.max(1, words.size() - 1);
        }
    }

    private PDPageContentStream newPage() throws IOException {
        var fresh = new PDPage(PDRectangle.A4);
        document.addPage(fresh);
        y = TOP;
        return new PDPageContentStream(document, fresh);
    }

    /// Half of all programs draw the edges of a page before its text, half after it.
    private void edges() throws IOException {
        if (document.getNumberOfPages() == 1)
            return;
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            page = new PDPageContentStream(document, document.getPage(i),
                    justified ? AppendMode.APPEND : AppendMode.PREPEND, true);
            y = PDRectangle.A4.getHeight() - 50;
            show(roman, 9, LEFT, "Keepers' Gathering, summary");
            y = 40;
            show(roman, 9, 290, String.valueOf(i + 1));
            page.close();
        }
    }

    private void show(PDFont font, float size, float x, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private static float width(PDFont font, float size, String text) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
