package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.chancery.document.Paragraph;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.chancery.reading.ReadingResult.Reason;
import org.chancery.reading.limits.Budget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files made to exhaust whoever opens them: small, and each of them a hang or a full memory for an unguarded parser.
class HostileFileTest {

    @TempDir
    private Path folder;

    @AfterEach
    void theThreadIsLeftUninterrupted() {
        Thread.interrupted();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("five million saved states", repeat("q ", 5_000_000),
                        "a page of it saves its drawing state more than 10,000 times"),
                Arguments.of("a hundred million lines drawn", repeat("0 0 m 1 1 l S\n", 9_000_000),
                        "a part of it unpacks to more than 64 MB"),
                Arguments.of("ten million operators", repeat("n ", 10_000_000),
                        "drawing it takes more steps than any real paper needs"),
                Arguments.of("three hundred megabytes of words",
                        repeat("BT (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET\n", 8_000_000),
                        "a part of it unpacks to more than 64 MB"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageThatUnpacksWithoutEndIsGivenUp(String name, byte[] packed, String reason) throws IOException {
        assertTooLarge(pdf(List.of(content(packed))), reason);
    }

    @Test
    void aPageOfFormsThatDrawEachOtherTwiceIsGivenUp() throws IOException {
        List<byte[]> forms = IntStream.range(0, 31).mapToObj(i -> form(i + 5, i == 30)).toList();
        List<byte[]> objects = Stream.concat(Stream.of(content(deflate("/F Do"))), forms.stream()).toList();
        assertTooLarge(pdf(objects), "its parts draw one another more than 100,000 times");
    }

    @Test
    void aLineOfAMillionDigitsAndDashesIsReadWhole() throws IOException {
        String line = "1-2-3-".repeat(170_000);
        Path file = Files.writeString(folder.resolve("digits.txt"), line);
        assertThat(Reading.of(file)).isInstanceOfSatisfying(ReadingResult.Read.class,
                read -> assertThat(read.document().paragraphs()).extracting(Paragraph::text).containsExactly(line));
    }

    @Test
    void aWordFileThatUnpacksWithoutEndIsRefused() throws IOException {
        Path file = Packages.word(folder.resolve("bomb.docx"), " ".repeat(70 << 20));
        assertTooLarge(file, "a part of it unpacks to more than 64 MB");
    }

    @Test
    void partsNestedInsideOneAnotherWithoutEndAreGivenUp() throws IOException {
        Path file = Packages.word(folder.resolve("nest.docx"),
                "<w:sdt><w:sdtContent>".repeat(1_000) + "</w:sdtContent></w:sdt>".repeat(1_000));
        assertTooLarge(file, "its parts are nested more than 90 deep");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        Path file = folder.resolve("laughs.docx");
        Packages.word(file, "<w:p><w:r><w:t>harmless</w:t></w:r></w:p>");
        Path bomb = folder.resolve("bomb.docx");
        Packages.zip(bomb, "[Content_Types].xml",
                "<!DOCTYPE t [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><t>&b;</t>", "word/document.xml",
                "<t/>");
        assertThat(Reading.of(file)).isInstanceOf(ReadingResult.Read.class);
        assertThat(Reading.of(bomb)).hasFieldOrPropertyWithValue("reason", Reason.DAMAGED);
    }

    @Test
    void readingEndsWhenItsTimeIsUp() throws IOException {
        Path file = Press.PDF.print(Paper.random(6), "slow", folder);
        assertThat(Reading.of(file, new Budget(Duration.ZERO.minusSeconds(1)))).isEqualTo(new ReadingResult.Refused(
                Reason.TOO_LARGE,
                "“slow-PDF.pdf” is not read because it takes longer than 30 seconds to read: split it, or save the pages you need as a new file."));
    }

    @ParameterizedTest
    @MethodSource("presses")
    void readingStopsWhenItsThreadIsInterrupted(Press press) throws IOException {
        Path file = press.print(Paper.random(7), "long", folder);
        Thread.currentThread().interrupt();
        assertThat(Reading.of(file)).hasFieldOrPropertyWithValue("reason", Reason.STOPPED);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    static Stream<Press> presses() {
        return Stream.of(Press.TEXT, Press.PDF, Press.NUMBERED_WORD);
    }

    @Test
    void aPdfOfMoreThanTwoThousandPagesIsRefused() throws IOException {
        Path file = folder.resolve("endless.pdf");
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument()) {
            for (int i = 0; i < 2_001; i++) {
                document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            }
            document.save(file.toFile());
        }
        assertTooLarge(file, "it has more than 2,000 pages");
    }

    private static void assertTooLarge(Path file, String reason) {
        assertThat(Reading.of(file)).isEqualTo(
                new ReadingResult.Refused(Reason.TOO_LARGE, "“" + file.getFileName() + "” is not read because "
                        + reason + ": split it, or save the pages you need as a new file."));
    }

    /// A form that draws the next one twice; it and its page know the one they draw as F.
    private static byte[] form(int number, boolean last) {
        String content = last ? "n" : "/F Do /F Do";
        return ("<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</F " + (number + 1)
                + " 0 R>>>>/Length " + content.length()
                + ">>stream\n" + content + "\nendstream").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] content(byte[] packed) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                ("<</Filter/FlateDecode/Length " + packed.length + ">>stream\n").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(packed);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /// A PDF of one page; object 4 is its content, the others follow.
    private Path pdf(List<byte[]> objects) throws IOException {
        Path file = folder.resolve("bomb.pdf");
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        List<String> head = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>");
        List<byte[]> all = Stream
                .concat(head.stream().map(h -> h.getBytes(StandardCharsets.US_ASCII)), objects.stream()).toList();
        var table = new StringBuilder("xref\n0 " + (all.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < all.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(((i + 1) + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(all.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        }
        int start = out.size();
        out.writeBytes(
                (table + "trailer\n<</Root 1 0 R/Size " + (all.size() + 1) + ">>\nstartxref\n" + start + "\n%%EOF\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return Files.write(file, out.toByteArray());
    }

    private static byte[] deflate(String content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return packed.toByteArray();
    }

    private static byte[] repeat(String content, int times) {
        var packed = new ByteArrayOutputStream();
        byte[] thousand = content.repeat(1000).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < times / 1000; i++) {
                out.write(thousand);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    @Test
    void aFileThatIsWrittenWhileItIsReadIsRefused(@TempDir Path here) throws IOException {
        Path file = Files.writeString(here.resolve("note.txt"), "1. The pilots meet on 4 December 2024.");
        var meanwhile = new Budget() {
            @Override
            public void look() {
                try {
                    Files.writeString(file, "1. The pilots meet on 5 December 2024.");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };
        assertThat(Reading.of(file, meanwhile)).isEqualTo(new ReadingResult.Refused(Reason.CHANGED,
                "“note.txt” changed while it was being read: add it again."));
        assertThat(Reading.of(file)).isInstanceOf(ReadingResult.Read.class);
    }
}
