package org.chancery.extraction.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.document.Document;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.junit.jupiter.api.Test;

/// A paper that is read long after it was written.
class OldPaperTest {

    private static final List<String> SUMMARY = List.of("Summary of the ninth meeting of the Committee on Bridges",
            "Thursday, 5 February 2026, 15:00 – 18:00 East Africa Time",
            "The next session of the Committee would be held from 11 to 13 May 2026.",
            "Comments would be submitted by 20 March.");

    private static Document paper(List<String> lines) {
        var paragraphs = new ArrayList<Paragraph>();
        for (String line : lines)
            paragraphs.add(new Paragraph(paragraphs.size(), Paragraph.Kind.TEXT, "", 0, line));
        Hash hash = Hash.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return new Document(hash, Format.TEXT, lines.getFirst(), "en", 0, paragraphs);
    }

    private static LocalDate readingDay(List<String> lines, LocalDate today) {
        return Extraction.readingDay(paper(lines), today);
    }

    @Test
    void isReadAsOnTheDayThatItBears() {
        assertThat(readingDay(SUMMARY, LocalDate.of(2028, 7, 1))).isEqualTo(LocalDate.of(2026, 2, 5));
    }

    @Test
    void isReadTodayIfItBearsNoDay() {
        assertThat(readingDay(SUMMARY.subList(2, 4), LocalDate.of(2028, 7, 1))).isEqualTo(LocalDate.of(2028, 7, 1));
    }

    @Test
    void isReadTodayIfItsDayIsStillToCome() {
        assertThat(readingDay(SUMMARY, LocalDate.of(2026, 1, 20))).isEqualTo(LocalDate.of(2026, 1, 20));
    }
}
