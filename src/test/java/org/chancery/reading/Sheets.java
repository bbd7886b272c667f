package org.chancery.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A PDF set line by line, each where the test wants it.
final class Sheets {

    /// @param x points from the left edge; negative: right after the text before it
    /// @param y points from the top
    private record Setting(int page, double x, double y, double size, FontName font, String text) {}

    private final List<Setting> settings = new ArrayList<>();
    private int page = 1;
    private double y = 72;

    Sheets page() {
        page++;
        y = 72;
        return this;
    }

    Sheets down(double points) {
        y += points;
        return this;
    }

    /// Sets a line of running text, one line further down than the last.
    Sheets line(double x, String text) {
        return set(x, 11, FontName.TIMES_ROMAN, text);
    }

    Sheets set(double x, double size, FontName font, String text) {
        y += 1.2 * size;
        settings.add(new Setting(page, x, y, size, font, text));
        return this;
    }

    /// Goes on in the same line, smaller and raised, as notes are marked.
    Sheets raised(String text) {
        settings.add(new Setting(page, -1, y - 4, 6.5, FontName.TIMES_ROMAN, text));
        return this;
    }

    Sheets on(String text) {
        settings.add(new Setting(page, -1, y, 11, FontName.TIMES_ROMAN, text));
        return this;
    }

    Sheets at(double x, double top, String text) {
        settings.add(new Setting(page, x, top, 9, FontName.TIMES_ROMAN, text));
        return this;
    }

    Path print(Path file) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 1; i <= page; i++) {
                print(document, i);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private void print(PDDocument document, int number) throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet)) {
            double end = 0;
            for (Setting setting : settings.stream().filter(s -> s.page() == number).toList()) {
                var font = new PDType1Font(setting.font());
                double x = setting.x() < 0 ? end : setting.x();
                content.beginText();
                content.setFont(font, (float) setting.size());
                content.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - setting.y()));
                content.showText(setting.text());
                content.endText();
                end = x + font.getStringWidth(setting.text()) / 1000 * setting.size();
            }
        }
    }
}
