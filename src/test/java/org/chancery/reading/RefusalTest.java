package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.chancery.reading.ReadingResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {

    @TempDir
    private Path folder;

    private interface Making {
        void make(Path file) throws IOException;
    }

    private static Arguments file(String name, Making making, Reason reason, String sentence) {
        return Arguments.of(name, making, reason, sentence);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file("empty.pdf", f -> write(f, ""), Reason.EMPTY, "is empty: ask whoever sent it to send it again."),
                file("empty.txt", f -> write(f, ""), Reason.EMPTY, "is empty: ask whoever sent it to send it again."),
                file("blank.txt", f -> write(f, " \n\n \t\n"), Reason.NO_TEXT,
                        "has no text in it: check that it is the file you meant."),
                file("gone.pdf", f -> {}, Reason.MISSING,
                        "is not there any more: check whether it was moved or renamed, then choose it again."),
                file("papers", Files::createDirectory, Reason.UNKNOWN_FORMAT,
                        "is a folder: choose the files in it instead."),
                file("cut.pdf", f -> cut(Press.PDF, f), Reason.DAMAGED,
                        "is cut off: the end of a PDF is missing, so download or copy it again."),
                file("cut.docx", f -> cut(Press.NUMBERED_WORD, f), Reason.DAMAGED,
                        "is cut off: the end of a Word document is missing, so download or copy it again."),
                file("broken.pdf", f -> write(f, "%PDF-1.7\nnothing of the kind\n%%EOF\n"), Reason.DAMAGED,
                        "is damaged and cannot be read: download or copy it again, or open it elsewhere and save it anew."),
                file("broken.docx", f -> Packages.zip(f, "word/document.xml", "<w:document"), Reason.DAMAGED,
                        "is damaged and cannot be read: download or copy it again, or open it elsewhere and save it anew."),
                file("locked.pdf", Locks::pdf, Reason.ENCRYPTED,
                        "is locked with a password: open it in a PDF viewer, save it without the password, and add that file."),
                file("locked.docx", Locks::word, Reason.ENCRYPTED,
                        "is locked with a password: open it in Word, save it without the password, and add that file."),
                file("scan.pdf", Scans::pdf, Reason.NO_TEXT,
                        "holds only pictures of pages, no text: have it recognised (OCR) first, or ask for the original."),
                file("stamped-scan.pdf", Scans::stampedPdf, Reason.NO_TEXT,
                        "holds only pictures of pages, no text: have it recognised (OCR) first, or ask for the original."),
                file("blank.pdf", Scans::blankPdf, Reason.NO_TEXT,
                        "has no text in it: check that it is the file you meant."),
                file("picture.pdf", f -> bytes(f, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0),
                        Reason.NOT_WHAT_IT_SAYS,
                        "is named like a PDF but holds a picture: ask whoever sent it for the document itself."),
                file("page.pdf", f -> write(f, "<!DOCTYPE html>\n<html><body>Log in first</body></html>"),
                        Reason.NOT_WHAT_IT_SAYS,
                        "is named like a PDF but holds a web page: ask whoever sent it for the document itself."),
                file("note.pdf", f -> write(f, "The ferry leaves at noon."), Reason.NOT_WHAT_IT_SAYS,
                        "is named like a PDF but holds plain text: give it the right ending and add it again."),
                file("paper.txt", f -> Press.PDF.print(Paper.random(1), f), Reason.NOT_WHAT_IT_SAYS,
                        "is named like plain text but holds a PDF: give it the right ending and add it again."),
                file("archive.docx", f -> Packages.zip(f, "readme.txt", "hello"), Reason.NOT_WHAT_IT_SAYS,
                        "is named like a Word document but holds a ZIP archive: ask whoever sent it for the document itself."),
                file("sheet.docx", f -> Packages.zip(f, "xl/workbook.xml", "<workbook/>"), Reason.NOT_WHAT_IT_SAYS,
                        "is named like a Word document but holds a spreadsheet: ask whoever sent it for the document itself."),
                file("old.docx", Locks::oldWord, Reason.NOT_WHAT_IT_SAYS,
                        "is named like a Word document but holds a Word document of the old kind (.doc): open it in Word and save it as .docx."),
                file("old.doc", Locks::oldWord, Reason.UNKNOWN_FORMAT,
                        "holds a Word document of the old kind (.doc), which cannot be read: save it as PDF, Word (.docx) or plain text."),
                file("slides.pptx", f -> Packages.zip(f, "ppt/presentation.xml", "<p/>"), Reason.UNKNOWN_FORMAT,
                        "holds a presentation, which cannot be read: save it as PDF, Word (.docx) or plain text."),
                file("letter.rtf", f -> write(f, "{\\rtf1 Dear Harbour-Master}"), Reason.UNKNOWN_FORMAT,
                        "holds rich text (RTF), which cannot be read: save it as PDF, Word (.docx) or plain text."),
                file("page.html", f -> write(f, "<html><body>x</body></html>"), Reason.UNKNOWN_FORMAT,
                        "holds a web page, which cannot be read: save it as PDF, Word (.docx) or plain text."),
                file("board.ics", f -> write(f, "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR"), Reason.UNKNOWN_FORMAT,
                        "holds a calendar, not a document: give it the ending .ics and import it as a calendar."),
                file("board.txt", f -> write(f, "\uFEFFbegin:vcalendar\nEND:VCALENDAR"), Reason.UNKNOWN_FORMAT,
                        "holds a calendar, not a document: give it the ending .ics and import it as a calendar."),
                file("garbage.txt", f -> bytes(f, 1, 2, 3, 0, 0xFE, 7, 8, 14, 15, 200), Reason.NOT_WHAT_IT_SAYS,
                        "is named like plain text but holds data that is no text: ask whoever sent it for the document itself."),
                file("garbage", f -> bytes(f, 1, 2, 3, 0, 0xFE, 7, 8, 14, 15, 200), Reason.UNKNOWN_FORMAT,
                        "holds data that is no text, which cannot be read: save it as PDF, Word (.docx) or plain text."),
                file("film.pdf", f -> sparse(f, 2L << 30), Reason.TOO_LARGE,
                        "is not read because it is larger than 100 MB: split it, or save the pages you need as a new file."),
                file("log.txt", f -> sparse(f, (100L << 20) + 1), Reason.TOO_LARGE,
                        "is not read because it is larger than 100 MB: split it, or save the pages you need as a new file."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void whatCannotBeReadIsRefusedInOneSentence(String name, Making making, Reason reason, String sentence)
            throws IOException {
        Path file = folder.resolve(name);
        making.make(file);
        assertThat(Reading.of(file)).isEqualTo(new ReadingResult.Refused(reason, "“" + name + "” " + sentence));
    }

    @Test
    void aFileWithoutAnEndingIsReadByWhatItHolds() throws IOException {
        Path file = folder.resolve("paper");
        Press.PDF.print(Paper.random(1), file);
        assertThat(Papers.read(file).paragraphs()).map(Paper.Part::of)
                .containsExactlyElementsOf(Paper.random(1).flat());
    }

    @Test
    void aNameThatPosesAsAnotherIsShownWithoutItsDisguise() throws IOException {
        Path file = folder.resolve("memo\u202Efdp.exe");
        bytes(file, 0, 1, 2);
        assertThat(Reading.of(file)).hasFieldOrPropertyWithValue("sentence",
                "“memofdp.exe” holds data that is no text, which cannot be read: save it as PDF, Word (.docx) or plain text.");
    }

    private static void write(Path file, String content) throws IOException {
        Files.writeString(file, content);
    }

    private static void bytes(Path file, int... content) throws IOException {
        byte[] bytes = new byte[content.length];
        for (int i = 0; i < content.length; i++) {
            bytes[i] = (byte) content[i];
        }
        Files.write(file, bytes);
    }

    private static void cut(Press press, Path file) throws IOException {
        press.print(Paper.random(3), file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
    }

    private static void sparse(Path file, long length) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            content.setLength(length);
        }
    }
}
