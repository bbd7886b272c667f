package org.chancery.extraction.mentions;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chancery.document.Document;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.chancery.document.Paragraph.Kind;
import org.chancery.extraction.Mention;

/// Small papers for tests: a line is a paragraph, `#` before a heading, `-` before an item, a number and a dot before a numbered paragraph.
final class Papers {

    static final LocalDate AS_OF = LocalDate.of(2024, 10, 16);

    static final ZoneId STATION = ZoneId.of("Africa/Nairobi");

    private Papers() {}

    static Document paper(String language, String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            int at = paragraphs.size();
            if (line.startsWith("# ")) {
                paragraphs.add(new Paragraph(at, Kind.HEADING, "", 0, line.substring(2)));
            } else if (line.startsWith("- ")) {
                paragraphs.add(new Paragraph(at, Kind.ITEM, "", 0, line.substring(2)));
            } else if (line.matches("\\d+\\. .*")) {
                int dot = line.indexOf('.');
                paragraphs.add(new Paragraph(at, Kind.NUMBERED, line.substring(0, dot), 0, line.substring(dot + 2)));
            } else {
                paragraphs.add(new Paragraph(at, Kind.TEXT, "", 0, line));
            }
        }
        Hash hash = Hash.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return new Document(hash, Format.TEXT, "", language, 0, paragraphs);
    }

    static List<Mention> mentions(String language, String... lines) {
        return Mentions.in(paper(language, lines), AS_OF, STATION);
    }
}
