package org.chancery.extraction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.document.Document;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;

/// Makes a document of lines, as a reader of files would: "# " a heading, "7. " a numbered paragraph, "- " or "(a) " an item.
public final class Paper {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\. (.+)");

    private static final Pattern LETTERED = Pattern.compile("\\(([a-z]|[ivx]+)\\) (.+)");

    private Paper() {}

    public static Document of(String... lines) {
        return in("en", lines);
    }

    public static Document in(String language, String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            paragraphs.add(paragraph(paragraphs.size(), line));
        }
        Hash hash = Hash.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return new Document(hash, Format.TEXT, lines.length == 0 ? "" : lines[0], language, 0, paragraphs);
    }

    private static Paragraph paragraph(int position, String line) {
        Matcher numbered = NUMBERED.matcher(line);
        if (line.startsWith("# "))
            return new Paragraph(position, Paragraph.Kind.HEADING, "", 0, line.substring(2));
        if (line.startsWith("- "))
            return new Paragraph(position, Paragraph.Kind.ITEM, "", 0, line.substring(2));
        Matcher lettered = LETTERED.matcher(line);
        if (lettered.matches())
            return new Paragraph(position, Paragraph.Kind.ITEM, lettered.group(1), 0, lettered.group(2));
        if (numbered.matches())
            return new Paragraph(position, Paragraph.Kind.NUMBERED, numbered.group(1), 0, numbered.group(2));
        return new Paragraph(position, Paragraph.Kind.TEXT, "", 0, line);
    }
}
