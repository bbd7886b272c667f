package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// The paper that is measured: the text file named by the property `chancery.bench.document`, or one of our own of 73 paragraphs.
final class Paper {

    private static final float SIZE = 11;
    private static final float LEADING = 14;
    private static final float MARGIN = 70;

    private Paper() {}

    static String text() throws IOException {
        var named = System.getProperty("chancery.bench.document", "");
        return named.isBlank() ? own() : Files.readString(Path.of(named));
    }

    private static String own() {
        return IntStream.rangeClosed(1, 73).mapToObj(number -> number + ". " + switch (number % 4) {
            case 0 -> "The secretariat recalled that the committee would meet from " + (number % 20 + 1)
                    + " to " + (number % 20 + 3) + " December 2024, pursuant to resolution 2/" + (number % 9 + 1)
                    + ", and that its documents would be made available by " + (number % 27 + 1) + " October 2024.";
            case 1 ->
                "One representative asked when the draft guidelines would be shared with all delegations, and whether there would be "
                        + "enough time to consult capitals before they were taken up by the board.";
            case 2 ->
                "In reply it was said that a final draft was expected in early 2025, for adoption in May 2025, and that "
                        + "regional consultations had been held between March 2022 and April 2024.";
            default ->
                "The chair thanked all delegations for their contributions, proposed to revert to the matter as soon as possible, and "
                        + "invited written comments from the regional groups on the road map that had been presented.";
        }).collect(Collectors.joining("\n\n"));
    }

    /// The text as a PDF with wrapped lines, page after page.
    static Path printed(String text, Path file) throws IOException {
        var font = new PDType1Font(FontName.HELVETICA);
        try (var document = new PDDocument()) {
            var lines = lines(text, font);
            var onPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
            for (int from = 0; from < lines.size(); from += onPage) {
                print(document, font, lines.subList(from, Math.min(lines.size(), from + onPage)));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void print(PDDocument document, PDFont font, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var ink = new PDPageContentStream(document, page)) {
            ink.beginText();
            ink.setFont(font, SIZE);
            ink.setLeading(LEADING);
            ink.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (var line : lines) {
                ink.showText(line);
                ink.newLine();
            }
            ink.endText();
        }
    }

    private static List<String> lines(String text, PDFont font) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.lines().toList()) {
            var line = new StringBuilder();
            for (var word : plain(paragraph).split("\\s+")) {
                if (width(font, line + " " + word) > PDRectangle.A4.getWidth() - 2 * MARGIN) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static float width(PDFont font, String line) throws IOException {
        return font.getStringWidth(line) / 1000 * SIZE;
    }

    /// The built-in fonts of PDF know the letters of Western Europe only.
    private static String plain(String text) {
        return text.replaceAll("[^\\x20-\\x7E\\u00A0-\\u00FF]", " ").strip();
    }
}
