package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Plain text as it comes out of mail, old programs and careless copying.
class PlainTextTest {

    @TempDir
    private Path folder;

    private static Arguments text(String what, String text, String... paragraphs) {
        return Arguments.of(what, text, List.of(paragraphs));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("each line a paragraph", "1. The keepers met in the old boathouse.\n2. They left.\n",
                        "NUMBERED 1|The keepers met in the old boathouse.",
                        "NUMBERED 2|They left."),
                text("blank lines between some", "1. The keepers met.\n\n2. They left.\n3. The tide rose.",
                        "NUMBERED 1|The keepers met.",
                        "NUMBERED 2|They left.", "NUMBERED 3|The tide rose."),
                text("a number glued to its text", "11. The bell rang.\n12.The keepers left.",
                        "NUMBERED 11|The bell rang.", "NUMBERED 12|The keepers left."),
                text("numbers of four digits carry on a count, and years do not",
                        "999. The bell rang.\n\n1000. The keepers left.\n\n1001. They will be back in\n2027. The tide rose.",
                        "NUMBERED 999|The bell rang.", "NUMBERED 1000|The keepers left.",
                        "NUMBERED 1001|They will be back in 2027. The tide rose."),
                text("a number alone on its line", "1.\nThe bell rang.\n\n2.\n\nThe keepers left.",
                        "NUMBERED 1|The bell rang.",
                        "NUMBERED 2|The keepers left."),
                text("brackets around numbers", "(1) The bell rang.\n(2) The keepers left.\n3) The tide rose.",
                        "NUMBERED 1|The bell rang.",
                        "NUMBERED 2|The keepers left.", "NUMBERED 3|The tide rose."),
                text("numbers of two levels", "1. Lights\n1.1 The lamp was cleaned.\n1.2 The lens was not.",
                        "NUMBERED 1|Lights",
                        "NUMBERED 1.1|The lamp was cleaned.", "NUMBERED 1.2|The lens was not."),
                text("a page break inside a numbered paragraph",
                        "4. The lamp was repaired by the keepers of\n\nNorth Rock, and a report was promised.\n\n5. They left.",
                        "NUMBERED 4|The lamp was repaired by the keepers of North Rock, and a report was promised.",
                        "NUMBERED 5|They left."),
                text("a break before a capital",
                        "4. The lamp was repaired and then shown to the\n\nHarbour Board of the northern islands, which was pleased.\n5. They left.",
                        "NUMBERED 4|The lamp was repaired and then shown to the Harbour Board of the northern islands, which was pleased.",
                        "NUMBERED 5|They left."),
                text("a heading does not continue an unfinished paragraph",
                        "4. The lamp was repaired by the keepers\n\nResolution 3/1 - Moorings for all\n\n5. They left.",
                        "NUMBERED 4|The lamp was repaired by the keepers", "HEADING|Resolution 3/1 - Moorings for all",
                        "NUMBERED 5|They left."),
                text("a blank line between a day and its month",
                        "The second consultation on dredging takes place on Monday, 11\n\nApril 2022 at 10 am in the annex.",
                        "TEXT|The second consultation on dredging takes place on Monday, 11 April 2022 at 10 am in the annex."),
                text("a blank line between a month and its year",
                        "Comments on the draft should reach the keepers by 28 March\n\n2022, if need be by post.",
                        "TEXT|Comments on the draft should reach the keepers by 28 March 2022, if need be by post."),
                text("a number that ends a paragraph does not take the heading after it for its month",
                        "The keepers were told to bring their lamps to hall 11\n\nAnnex to the rules of 2022",
                        "HEADING|The keepers were told to bring their lamps to hall 11",
                        "TEXT|Annex to the rules of 2022"),
                text("an ended paragraph is not continued",
                        "4. The lamp was repaired.\n\nIn reply, the keepers said as follows:\n\n5. They left.",
                        "NUMBERED 4|The lamp was repaired.", "TEXT|In reply, the keepers said as follows:",
                        "NUMBERED 5|They left."),
                text("a number that begins a wrapped line", """
                        7. The board asked that the buoys along the whole northern channel be
                        painted before the ferry of 9 May and that no fewer than
                        12. That is what the note said, in words which nobody on the pier could read.
                        8. They left.""",
                        "NUMBERED 7|The board asked that the buoys along the whole northern channel be painted before the ferry of 9 May and "
                                + "that no fewer than 12. That is what the note said, in words which nobody on the pier could read.",
                        "NUMBERED 8|They left."),
                text("wrapped lines without blank lines between", """
                        The board met on the pier and spoke about the lamp of North Rock until
                        the tide came in. It then went home.
                        The keepers stayed behind and repaired the lamp, which took them until
                        the next morning.""",
                        "TEXT|The board met on the pier and spoke about the lamp of North Rock until the tide came in. It then went home.",
                        "TEXT|The keepers stayed behind and repaired the lamp, which took them until the next morning."),
                text("a masthead of short lines",
                        "HARBOUR BOARD\nTwelfth session\nPort Ellery, 3 – 5 April 2031\nItem 4 of the agenda\n",
                        "HEADING|HARBOUR BOARD",
                        "TEXT|Twelfth session", "TEXT|Port Ellery, 3 – 5 April 2031", "TEXT|Item 4 of the agenda"),
                text("lines of uneven length under a number", """
                        1.  The board met on the pier and spoke about the lamp of North
                            Rock until the tide came in and wet all feet, Mondays or not, alas.
                            It went home.
                        2.  The keepers stayed behind and repaired the lamp for hours.
                            Most of them left before the next morning, and a few left at noon.""",
                        "NUMBERED 1|The board met on the pier and spoke about the lamp of North Rock until the tide came in and wet all feet, Mondays or not, "
                                + "alas. It went home.",
                        "NUMBERED 2|The keepers stayed behind and repaired the lamp for hours. Most of them left before the next morning, and a few left at noon."),
                text("a heading that was too long for its line", """
                        Agenda item 2 – State of the lamps and ropes of the northern
                        Islands and Rocks
                        1.  They shine, they hold, they do what lamps and ropes are made for.
                        2.  No other business was raised by any of the keepers who had come.""",
                        "HEADING|Agenda item 2 – State of the lamps and ropes of the northern Islands and Rocks",
                        "NUMBERED 1|They shine, they hold, they do what lamps and ropes are made for.",
                        "NUMBERED 2|No other business was raised by any of the keepers who had come."),
                text("a greeting", "Dear Harbour-Master,\n\nThe lamp of North Rock shines again.",
                        "TEXT|Dear Harbour-Master,",
                        "TEXT|The lamp of North Rock shines again."),
                text("a short line that breaks off",
                        "The note was sent to the keepers and to the\nHarbour Board on Friday.",
                        "TEXT|The note was sent to the keepers and to the Harbour Board on Friday."),
                text("a month is not the verb that looks like it", "21 – 25 May\nMeeting of pilots", "TEXT|21 – 25 May",
                        "TEXT|Meeting of pilots"),
                text("bullets and letters",
                        "1. The agenda was:\n - Lamps.\n - Buoys, of which:\n - a. the green ones;\n - b. the red ones.\n • Ropes.\n(c) Knots.",
                        "NUMBERED 1|The agenda was:", "ITEM|Lamps.", "ITEM|Buoys, of which:", "ITEM a|the green ones;",
                        "ITEM b|the red ones.",
                        "ITEM|Ropes.", "ITEM c|Knots."),
                text("headings by their form",
                        "Agenda item 2 – State of the lamps.\n1. They shine.\nAgenda item 3: Any other business\n2. None.",
                        "HEADING|Agenda item 2 – State of the lamps.", "NUMBERED 1|They shine.",
                        "HEADING|Agenda item 3: Any other business", "NUMBERED 2|None."),
                text("a resolution in a sentence is no heading",
                        "The keepers recalled that\n\nResolution 3/1 of the board was in force.",
                        "TEXT|The keepers recalled that Resolution 3/1 of the board was in force."),
                text("headings by underline and by space",
                        "State of the Lamps\n==================\nThey shine.\n\nState of the buoys\n\nThey float.\n----\nThey sink.",
                        "HEADING|State of the Lamps", "TEXT|They shine.", "HEADING|State of the buoys",
                        "TEXT|They float.", "TEXT|They sink."),
                text("chapters", "II. State of the Lamps\n\nA. North Rock\n\n3. It shines.",
                        "HEADING II|State of the Lamps", "HEADING A|North Rock",
                        "NUMBERED 3|It shines."),
                text("pages with running heads", """
                        Harbour Board
                        1. The lamp was repaired by the keepers, who
                        1
                        \fHarbour Board
                        asked for oil.
                        2. They left.
                        2
                        \fHarbour Board
                        3. The tide rose.
                        3""", "NUMBERED 1|The lamp was repaired by the keepers, who asked for oil.",
                        "NUMBERED 2|They left.", "NUMBERED 3|The tide rose."),
                text("page numbers copied along",
                        "HB/31/L.1\n\n1. The lamp was repaired by the keepers, who\nHB/31/L.1\npage 2\nasked for oil.",
                        "TEXT|HB/31/L.1",
                        "NUMBERED 1|The lamp was repaired by the keepers, who asked for oil."),
                text("a remark on top",
                        "# taken from a page that was as long as this line is, or even longer, who knows\nHB/31/L.1\nThe lamp shone all night.",
                        "TEXT|# taken from a page that was as long as this line is, or even longer, who knows",
                        "TEXT|HB/31/L.1",
                        "TEXT|The lamp shone all night."),
                text("white space of every kind",
                        "1.\u00A0The\u202Flamp \t was\u00AD\u200B repaired \u00AB\u00A0well\u00A0\u00BB.",
                        "NUMBERED 1|The lamp was repaired « well »."),
                text("lines broken at a hyphen or a dash",
                        "The well-\nknown pilots meet on 9–\n11 May, or by and/\nor about then.",
                        "TEXT|The well-known pilots meet on 9–11 May, or by and/or about then."),
                text("a date broken by a narrow column",
                        "Tuesday\n27 January\n2015\nPilots\n24-27\nFebruary\n2015\nHarbour Board\n27 June\nTide Bureau",
                        "TEXT|Tuesday 27 January 2015", "TEXT|Pilots", "TEXT|24-27 February 2015", "TEXT|Harbour Board",
                        "TEXT|27 June", "TEXT|Tide Bureau"),
                text("marks of typists are left alone in plain text", "1. **The lamp** was [repaired](#).",
                        "NUMBERED 1|**The lamp** was [repaired](#)."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void paragraphsAreTheOnesThatWereMeant(String what, String text, List<String> paragraphs) throws IOException {
        assertThat(Papers.shown(folder, "paper.txt", text)).containsExactlyElementsOf(paragraphs);
    }
}
