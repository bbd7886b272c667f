package org.chancery.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.document.Document;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.chancery.reading.layout.Furniture;
import org.chancery.reading.layout.LineJoining;
import org.chancery.reading.layout.Paragraphs;
import org.chancery.reading.limits.Budget;
import org.chancery.reading.pdf.PdfText;

/// Reads PDF.
final class PdfReader implements DocumentReader {

    @Override
    public ReadingResult read(Path file) {
        try {
            PdfText text = PdfText.of(file.toFile(), new Budget());
            List<Paragraph> paragraphs = Paragraphs.of(LineJoining.of(Furniture.remove(text.lines())));
            return new ReadingResult.Read(new Document(Hash.of(Files.readAllBytes(file)), Format.PDF,
                    Title.of(paragraphs, file), Language.of(paragraphs),
                    text.pages(), paragraphs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
