package org.chancery.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.Progress;
import org.chancery.document.Hash;

/// The summary of a briefing, written for the tests: documents by a date, a meeting at an odd time, sessions over days, months.
public final class Briefing {

    /// The day after the briefing, 11:42 in Nairobi.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:42:00Z"), ZoneId.of("Africa/Nairobi"));

    private static final List<String> LINES = List.of(
            "Summary of the eleventh meeting of the working group on coastal towns",
            "Tuesday, 15 October 2024, 10:00 - 13:00 East Africa Time",
            "Resolution 3/4 - Coastal towns and their harbours",
            "1. The Secretariat confirmed that the documents for the first session of the Harbour Forum would be available online by 28 October 2024.",
            "2. A meeting of Heads of Delegation on harbours will take place on 6 November 2024 from 10 am to 12 am.",
            "3. The second session of the Executive Board will be held from 4 to 6 December 2024.",
            "4. The first session of the Harbour Forum is scheduled for 9-11 December 2024 in Nairobi.",
            "5. The Executive Board will consider the report at its first session of 2025 in March 2025.",
            "6. The guidelines on coastal towns are expected to be adopted in May 2025.",
            "7. A delegation asked how harbour towns would share what they had learnt.");

    private static final float SIZE = 11;
    private static final float LEFT = 70;
    private static final float WIDTH = 455;

    private Briefing() {}

    /// An empty book in this folder, on [#CLOCK].
    public static Desk emptyBook(Path folder) {
        return Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    /// Adds the briefing to a book, as text.
    public static Hash addTo(Desk desk, Path folder) {
        Outcome outcome = desk.importing().add(text(folder), Progress.NONE);
        return ((Outcome.Added) outcome).document();
    }

    /// The briefing as a text file.
    public static Path text(Path folder) {
        try {
            return Files.writeString(folder.resolve("briefing.txt"), String.join("\n\n", LINES) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The briefing as a PDF of one page, its lines broken as a word processor breaks them.
    public static Path pdf(Path folder) {
        Path file = folder.resolve("briefing.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                float y = 780;
                for (String line : LINES) {
                    PDFont font = new PDType1Font(
                            line.startsWith("Resolution") ? FontName.HELVETICA_BOLD : FontName.HELVETICA);
                    for (String broken : broken(line, font)) {
                        content.beginText();
                        content.setFont(font, SIZE);
                        content.newLineAtOffset(LEFT, y);
                        content.showText(broken);
                        content.endText();
                        y -= 14;
                    }
                    y -= 10;
                }
            }
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> broken(String text, PDFont font) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * SIZE > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
