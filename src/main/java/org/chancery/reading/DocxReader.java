package org.chancery.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.document.Format;
import org.chancery.reading.limits.Budget;
import org.chancery.reading.word.WordText;

/// Reads Word files.
final class DocxReader implements DocumentReader {

    @Override
    public Manuscript read(Path file, Budget budget) throws IOException {
        WordText text = WordText.of(file.toFile(), budget);
        return new Manuscript(Format.DOCX, text.blocks(), 0, text.title());
    }
}
