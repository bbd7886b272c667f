package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.chancery.document.Document;
import org.chancery.document.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a page shows to the eye and a PDF does not say.
class PdfFileTest {

    @TempDir
    private Path folder;

    private Document read(Sheets sheets) throws IOException {
        return Papers.read(sheets.print(folder.resolve("paper.pdf")));
    }

    @Test
    void theMarkOfANoteIsNotMixedIntoAYear() throws IOException {
        Document document = read(new Sheets().line(72, "1. The calendar for the remainder of 2031").raised("1")
                .on(" was adopted by the keepers, who").line(72, "measured 40 m").raised("2").on(" of rope.").down(300)
                .set(72, 9, FontName.TIMES_ROMAN,
                        "1 Tide permitting."));
        assertThat(Papers.shown(document)).containsExactly(
                "NUMBERED 1|The calendar for the remainder of 2031 was adopted by the keepers, who measured 40 m2 of rope.",
                "TEXT|Tide permitting.");
    }

    @Test
    void aNoteAtTheFootOfAPageDoesNotComeBetweenTheHalvesOfAParagraph() throws IOException {
        Document document = read(new Sheets().line(72, "1. The keepers met on the pier and repaired the lamp")
                .raised("1").on(" with the oil of the")
                .down(400).set(72, 9, FontName.TIMES_ROMAN, "1 Built in 1931 and never")
                .set(72, 9, FontName.TIMES_ROMAN, "painted since.")
                .set(72, 9, FontName.TIMES_ROMAN, "2 Mostly.").page().line(72, "Northern ferry, which came late.")
                .line(72, "2. They left."));
        assertThat(Papers.shown(document)).containsExactly(
                "NUMBERED 1|The keepers met on the pier and repaired the lamp with the oil of the Northern ferry, which came late.",
                "NUMBERED 2|They left.", "TEXT|Built in 1931 and never painted since.", "TEXT|Mostly.");
    }

    @Test
    void aSymbolThatHoldsThePagesNumberIsARunningHeadAllTheSame() throws IOException {
        Document document = read(
                new Sheets().at(72, 40, "HB/31/L.2").line(72, "1. The lamp shines.").page().at(72, 40, "HB/31/L.2")
                        .line(72, "2. The rope holds.").page().at(72, 40, "HB/31/L.2").line(72, "3. They left."));
        assertThat(Papers.shown(document)).containsExactly("NUMBERED 1|The lamp shines.", "NUMBERED 2|The rope holds.",
                "NUMBERED 3|They left.");
    }

    @Test
    void aTitleIsKeptThoughTheRunningHeadsRepeatIt() throws IOException {
        Document document = read(new Sheets().set(72, 18, FontName.HELVETICA_BOLD, "State of the Lamps")
                .line(72, "1. The lamp shines.").page()
                .at(72, 40, "State of the Lamps 12").line(72, "2. The rope holds.").page()
                .at(72, 40, "State of the Lamps 13")
                .line(72, "3. They left.").page().at(72, 40, "State of the Lamps 14").line(72, "4. They came back."));
        assertThat(Papers.shown(document)).containsExactly("HEADING|State of the Lamps", "NUMBERED 1|The lamp shines.",
                "NUMBERED 2|The rope holds.",
                "NUMBERED 3|They left.", "NUMBERED 4|They came back.");
    }

    @Test
    void aTableOfContentsIsLeftOut() throws IOException {
        Document document = read(new Sheets().set(72, 14, FontName.HELVETICA_BOLD, "Lamps and ropes")
                .line(72, "1. Lamps . . . . . . . . . . . 2")
                .line(72, "2. Ropes ............ 3").down(20).line(72, "The lamps shine, and the ropes hold....")
                .line(72, "1. They shine."));
        assertThat(Papers.shown(document)).containsExactly("HEADING|Lamps and ropes",
                "TEXT|The lamps shine, and the ropes hold....",
                "NUMBERED 1|They shine.");
    }

    @Test
    void aHyphenIsTakenOutOnlyWhereThePaperKnowsTheWholeWord() throws IOException {
        Document document = read(
                new Sheets().line(72, "1. The recommendation of the keepers was that no further recommenda-")
                        .line(72, "tion be made, and that all of the ropes be taken to the well-")
                        .line(72, "known pier of North Rock without a further word."));
        assertThat(Papers.shown(document)).containsExactly(
                "NUMBERED 1|The recommendation of the keepers was that no further recommendation be made, "
                        + "and that all of the ropes be taken to the well-known pier of North Rock without a further word.");
    }

    @Test
    void paragraphsAreToldApartByTheIndentOfTheirFirstLine() throws IOException {
        Document document = read(
                new Sheets().line(92, "The keepers met on the pier of North Rock and repaired the lamp with")
                        .line(72, "the oil of the ferry, which had come late, and then went home to bed.")
                        .line(92, "The pilots stayed on the pier until the morning came and nobody was")
                        .line(72, "there to see them."));
        assertThat(Papers.shown(document)).containsExactly(
                "TEXT|The keepers met on the pier of North Rock and repaired the lamp with the oil of the ferry, which had come late, and then went home to bed.",
                "TEXT|The pilots stayed on the pier until the morning came and nobody was there to see them.");
    }

    @Test
    void aHeadingMayTakeTwoLines() throws IOException {
        Document document = read(new Sheets().set(120, 16, FontName.HELVETICA_BOLD, "Report on the State of the Lamps")
                .set(150, 16, FontName.HELVETICA_BOLD, "and Ropes of North Rock")
                .line(72, "The lamps shine and the ropes of North Rock hold, as far as")
                .line(72, "anybody can tell."));
        assertThat(Papers.shown(document)).containsExactly(
                "HEADING|Report on the State of the Lamps and Ropes of North Rock",
                "TEXT|The lamps shine and the ropes of North Rock hold, as far as anybody can tell.");
    }

    @Test
    void aParagraphStandsOnThePageOnWhichItBegins() throws IOException {
        Document document = read(new Sheets().line(72, "1. The lamp shines on the").page().line(72, "pier.")
                .line(72, "2. The rope holds.").page()
                .page().line(72, "3. They left."));
        assertThat(document.pages()).isEqualTo(4);
        assertThat(document.paragraphs()).map(Paragraph::page).containsExactly(1, 2, 4);
    }
}
