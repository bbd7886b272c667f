package org.chancery.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.chancery.reading.text.Encoding;

/// Looks at a file's first bytes, and into a package's list of contents, to tell what it holds.
final class Inspection {

    private static final int HEAD = 8 << 10;
    /// A PDF may begin with up to this much of something else.
    private static final int PDF_HEADER_WITHIN = 1024;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1};
    private static final Map<String, Holding> BY_ENTRY = Map.of("word/document.xml", Holding.WORD, "xl/workbook.xml",
            Holding.SPREADSHEET,
            "ppt/presentation.xml", Holding.PRESENTATION, "META-INF/manifest.xml", Holding.OPEN_DOCUMENT);

    private Inspection() {}

    static Holding of(Path file) throws IOException {
        byte[] head = head(file);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.lastIndexOf("%PDF-", PDF_HEADER_WITHIN) >= 0)
            return Holding.PDF;
        if (text.startsWith(new String(OLE, StandardCharsets.ISO_8859_1)))
            return compound(file);
        if (text.startsWith("PK\3\4") || text.startsWith("PK\5\6"))
            return zip(file);
        if (text.startsWith("{\\rtf"))
            return Holding.RICH_TEXT;
        if (isPicture(text))
            return Holding.PICTURE;
        if (Encoding.isBinary(head))
            return Holding.BINARY;
        if (isCalendar(text))
            return Holding.CALENDAR;
        return isWebPage(text) ? Holding.WEB_PAGE : Holding.TEXT;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u0089PNG\r\n") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*") || head.startsWith("BM") && head.indexOf('\0') > 0
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8) || head.startsWith("ftypheic", 4);
    }

    private static boolean isCalendar(String head) {
        return head.replace("\u00EF\u00BB\u00BF", "").stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    private static boolean isWebPage(String head) {
        String start = head.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html")
                || start.startsWith("<?xml") && start.contains("<html");
    }

    /// The container of old Office files, and of new ones that are encrypted.
    private static Holding compound(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage"))
                return Holding.LOCKED_OFFICE;
            return root.hasEntryCaseInsensitive("WordDocument") ? Holding.OLD_WORD : Holding.OTHER_OFFICE;
        }
    }

    private static Holding zip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return BY_ENTRY.entrySet().stream().filter(e -> zip.getEntry(e.getKey()) != null).map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(Holding.ARCHIVE);
        } catch (ZipException e) {
            // The list of contents stands at the end: without it, all that is known is the name.
            throw Refusal.cutOff(file, Holding.claimedBy(FileName.extension(file)).orElse(Holding.ARCHIVE));
        }
    }
}
