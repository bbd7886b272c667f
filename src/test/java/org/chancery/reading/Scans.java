package org.chancery.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// PDFs without words.
final class Scans {

    private Scans() {}

    static void pdf(Path file) throws IOException {
        scan(file, false);
    }

    /// A scan on which the scanner has stamped its own name, page by page.
    static void stampedPdf(Path file) throws IOException {
        scan(file, true);
    }

    static void blankPdf(Path file) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
    }

    private static void scan(Path file, boolean stamped) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document,
                            new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB)), 0, 0, 600, 800);
                    if (stamped)
                        stamp(content);
                }
            }
            document.save(file.toFile());
        }
    }

    private static void stamp(PDPageContentStream content) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 8);
        content.newLineAtOffset(30, 20);
        content.showText("Scanned with PaperLamp");
        content.endText();
    }
}
