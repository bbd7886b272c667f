package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What Word keeps apart from the words themselves: changes, notes, boxes, styles and numbers.
class WordFileTest {

    private static final String LEVEL = "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>";

    @TempDir
    private Path folder;

    private static Arguments body(String what, String body, String... paragraphs) {
        return Arguments.of(what, body, List.of(paragraphs));
    }

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String listed(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("insertions stay, deletions go",
                        "<w:p>" + r("The lamp ") + "<w:ins>" + r("of North Rock ") + "</w:ins><w:del><w:r>"
                                + "<w:delText>of South Rock </w:delText></w:r></w:del>" + r("shines.") + "</w:p>",
                        "TEXT|The lamp of North Rock shines."),
                body("a paragraph that was moved stands where it went",
                        "<w:p><w:moveFrom>" + r("Moved.") + "</w:moveFrom></w:p>" + p("First.")
                                + "<w:p><w:moveTo>" + r("Moved.") + "</w:moveTo></w:p>",
                        "TEXT|First.", "TEXT|Moved."),
                body("a deleted paragraph end joins two paragraphs",
                        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("The lamp ") + "</w:p>"
                                + p("shines."),
                        "TEXT|The lamp shines."),
                body("cells follow each other row by row",
                        "<w:tbl><w:tr><w:tc>" + p("9 May") + "</w:tc><w:tc>" + p("Pilots meet.")
                                + "</w:tc></w:tr><w:tr><w:tc>" + p("11 May") + "</w:tc><w:tc>" + p("Keepers meet.")
                                + "</w:tc></w:tr></w:tbl>",
                        "TEXT|9 May",
                        "TEXT|Pilots meet.", "TEXT|11 May", "TEXT|Keepers meet."),
                body("a field shows its result",
                        "<w:p>" + r("See page ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                                + "PAGEREF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + r("7") + "<w:r>"
                                + "<w:fldChar w:fldCharType=\"end\"/></w:r>" + r(".") + "</w:p>",
                        "TEXT|See page 7."),
                body("links, controls and tabs are words among words", "<w:p>" + r("Ask")
                        + "<w:r><w:tab/></w:r><w:hyperlink>" + r("the pilots")
                        + "</w:hyperlink><w:r><w:br/></w:r><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                        + r("by May")
                        + "</w:sdtContent></w:sdt>" + r(".") + "</w:p>", "TEXT|Ask the pilots by May."),
                body("hyphens that must not break and hyphens that may",
                        "<w:p><w:r><w:t>9</w:t><w:noBreakHyphen/><w:t>11 May light</w:t><w:softHyphen/>"
                                + "<w:t>house</w:t></w:r></w:p>",
                        "TEXT|9-11 May lighthouse"),
                body("hidden text is not printed",
                        "<w:p>" + r("Seen.") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Unseen.</w:t></w:r></w:p>",
                        "TEXT|Seen."),
                body("a text box follows the paragraph it hangs on, once", "<w:p>" + r("Beside.")
                        + "<w:r><mc:AlternateContent><mc:Choice><w:drawing>"
                        + "<w:txbxContent>" + p("Boxed.")
                        + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("Boxed.")
                        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + p("Below."),
                        "TEXT|Beside.", "TEXT|Boxed.",
                        "TEXT|Below."),
                body("headings by style, by its parent, by outline",
                        styled("H1", "Lamps") + styled("Own", "Buoys and ropes")
                                + "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + r("Knots") + "</w:p>"
                                + p("Text."),
                        "HEADING|Lamps", "HEADING|Buoys and ropes",
                        "HEADING|Knots", "TEXT|Text."),
                body("a table of contents repeats the headings and is left out",
                        styled("Toc", "Lamps 3") + styled("H1", "Lamps"), "HEADING|Lamps"),
                body("numbers go on through text between them",
                        listed(1, 0, "One.") + p("Between.") + listed(1, 0, "Two."), "NUMBERED 1|One.",
                        "TEXT|Between.", "NUMBERED 2|Two."),
                body("deeper levels count again under each number",
                        listed(1, 0, "One.") + listed(1, 1, "First.") + listed(1, 1, "Second.")
                                + listed(1, 0, "Two.") + listed(1, 1, "First again."),
                        "NUMBERED 1|One.", "ITEM a|First.", "ITEM b|Second.", "NUMBERED 2|Two.",
                        "ITEM a|First again."),
                body("a list of the same definition counts on", listed(1, 0, "One.") + listed(2, 0, "Two."),
                        "NUMBERED 1|One.", "NUMBERED 2|Two."),
                body("a list that starts anew does so once",
                        listed(1, 0, "One.") + listed(3, 0, "Five.") + listed(3, 0, "Six."), "NUMBERED 1|One.",
                        "NUMBERED 5|Five.", "NUMBERED 6|Six."),
                body("numbers of two levels, Roman numerals and bullets",
                        listed(4, 0, "Lamps") + listed(4, 1, "They shine.") + listed(4, 2, "Mostly.")
                                + listed(5, 0, "Rope."),
                        "NUMBERED 1|Lamps", "NUMBERED 1.1|They shine.", "ITEM i|Mostly.", "ITEM|Rope."),
                body("a bare number is still a number", listed(6, 0, "the lamp"), "NUMBERED 1|the lamp"),
                body("words around a number are words", listed(7, 0, "Lamps"), "TEXT|Rule 1 Lamps"),
                body("a style may bring the number", styled("Num", "One.") + styled("Num", "Two."), "NUMBERED 1|One.",
                        "NUMBERED 2|Two."),
                body("number nought takes a paragraph out of the list", styled("Num", "One.")
                        + "<w:p><w:pPr><w:pStyle w:val=\"Num\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                        + r("Aside.") + "</w:p>",
                        "NUMBERED 1|One.", "TEXT|Aside."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void theWordsAreThoseThatWordPrints(String what, String body, List<String> paragraphs) throws IOException {
        assertThat(Papers.shown(Papers.read(Packages.word(folder.resolve("paper.docx"), body, styles(), lists(), ""))))
                .containsExactlyElementsOf(paragraphs);
    }

    @Test
    void footnotesComeLastAndTheirMarksAreNotMixedIntoNumbers() throws IOException {
        String notes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("---")
                + "</w:footnote><w:footnote w:id=\"1\">" + p("Tide permitting.")
                + "</w:footnote>";
        Path file = Packages.word(folder.resolve("noted.docx"),
                "<w:p>" + r("In 2031") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + r(".") + "</w:p>"
                        + p("Then not."),
                "", "", notes);
        assertThat(Papers.shown(Papers.read(file))).containsExactly("TEXT|In 2031.", "TEXT|Then not.",
                "TEXT|Tide permitting.");
    }

    private static String styles() {
        return style("H1", "heading 1", "") + style("Own", "Board title", "<w:basedOn w:val=\"H2\"/>")
                + style("H2", "Überschrift", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>") + style("Toc", "toc 1", "")
                + style("Num", "Numbered", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>");
    }

    private static String style(String id, String name, String rest) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + rest
                + "</w:style>";
    }

    private static String lists() {
        return definition(0, LEVEL.formatted(0, 1, "decimal", "%1.") + LEVEL.formatted(1, 1, "lowerLetter", "(%2)"))
                + definition(1, LEVEL.formatted(0, 1, "decimal", "%1.") + LEVEL.formatted(1, 1, "decimal", "%1.%2.")
                        + LEVEL.formatted(2, 1, "lowerRoman", "%3)"))
                + definition(2, LEVEL.formatted(0, 1, "bullet", "\uF0B7"))
                + definition(3, LEVEL.formatted(0, 1, "decimal", "%1"))
                + definition(4, LEVEL.formatted(0, 1, "decimal", "Rule %1")) + list(1, 0, "") + list(2, 0, "")
                + list(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
                + list(4, 1, "") + list(5, 2, "")
                + list(6, 3, "") + list(7, 4, "");
    }

    private static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String list(int id, int definition, String rest) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + rest + "</w:num>";
    }
}
