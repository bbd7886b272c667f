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
import org.chancery.reading.layout.Line;
import org.chancery.reading.layout.LineJoining;
import org.chancery.reading.layout.Paragraphs;
import org.chancery.reading.text.Encoding;
import org.chancery.reading.text.PlainLines;

/// Reads plain text and Markdown.
final class TextReader implements DocumentReader {

    @Override
    public ReadingResult read(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            List<Line> lines = PlainLines.of(Encoding.decode(content));
            List<Paragraph> paragraphs = Paragraphs.of(LineJoining.of(lines));
            return new ReadingResult.Read(
                    new Document(Hash.of(content), Format.TEXT, Title.of(paragraphs, file), Language.of(paragraphs),
                            lines.isEmpty() ? 0 : lines.getLast().page(), paragraphs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
