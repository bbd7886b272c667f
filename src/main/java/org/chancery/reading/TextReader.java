package org.chancery.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chancery.document.Format;
import org.chancery.reading.lines.Contents;
import org.chancery.reading.lines.Furniture;
import org.chancery.reading.lines.Line;
import org.chancery.reading.layout.LineJoining;
import org.chancery.reading.limits.Budget;
import org.chancery.reading.text.Encoding;
import org.chancery.reading.text.Markdown;
import org.chancery.reading.text.PlainLines;

/// Reads plain text as it stands, and Markdown without its marks.
final class TextReader implements DocumentReader {

    private static final Set<String> MARKDOWN = Set.of("md", "markdown");

    @Override
    public Manuscript read(Path file, Budget budget) throws IOException {
        budget.look();
        String text = Encoding.decode(Files.readAllBytes(file));
        budget.characters(text.length());
        boolean markdown = MARKDOWN.contains(FileName.extension(file));
        List<Line> printed = Contents.remove(Furniture.remove(PlainLines.of(text)));
        List<Line> lines = markdown ? Markdown.unmark(printed) : printed;
        return new Manuscript(markdown ? Format.MARKDOWN : Format.TEXT, LineJoining.of(lines),
                lines.isEmpty() ? 0 : lines.getLast().page(), "");
    }
}
