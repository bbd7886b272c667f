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
import org.chancery.reading.layout.Paragraphs;
import org.chancery.reading.limits.Budget;
import org.chancery.reading.word.WordText;

/// Reads Word files.
final class DocxReader implements DocumentReader {

    @Override
    public ReadingResult read(Path file) {
        try {
            WordText text = WordText.of(file.toFile(), new Budget());
            List<Paragraph> paragraphs = Paragraphs.of(text.blocks());
            return new ReadingResult.Read(new Document(Hash.of(Files.readAllBytes(file)), Format.DOCX,
                    Title.of(paragraphs, file), Language.of(paragraphs),
                    0, paragraphs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
