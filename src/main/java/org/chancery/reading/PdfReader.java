package org.chancery.reading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.chancery.document.Format;
import org.chancery.reading.lines.Contents;
import org.chancery.reading.lines.Furniture;
import org.chancery.reading.lines.Hyphenation;
import org.chancery.reading.lines.Line;
import org.chancery.reading.layout.LineJoining;
import org.chancery.reading.lines.Notes;
import org.chancery.reading.limits.Budget;
import org.chancery.reading.pdf.PdfText;

/// Reads PDF.
final class PdfReader implements DocumentReader {

    /// The end of a PDF is marked within its last bytes; some programs add a few of their own.
    private static final int TAIL = 8 << 10;

    @Override
    public Manuscript read(Path file, Budget budget) throws IOException {
        if (!hasEnd(file))
            throw Refusal.cutOff(file, Holding.PDF);
        try {
            PdfText text = PdfText.of(file.toFile(), budget);
            if (!text.drawn())
                throw Refusal.noText(file);
            return new Manuscript(Format.PDF, LineJoining.of(runningText(text.lines())), text.pages(), text.title());
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            // What is missing is the library for PDFs locked with a certificate instead of a password.
            throw Refusal.locked(file, Holding.PDF);
        }
    }

    private static List<Line> runningText(List<Line> lines) {
        return Hyphenation.soften(Notes.last(Contents.remove(Furniture.remove(lines))));
    }

    /// The parser mends a PDF that was cut off as well as it can, and would hand over half a paper without a word.
    private static boolean hasEnd(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(Math.max(0, bytes.length() - TAIL));
            byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
