package org.chancery.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final Hash PAPER = Hash.of(new byte[0]);

    @Test
    void aShortParagraphIsShownWhole() {
        assertThat(excerpt("The papers come by 28 October 2024, in English.", "by 28 October 2024"))
                .isEqualTo(new Excerpt("The papers come ", "by 28 October 2024", ", in English."));
    }

    @Test
    void aLongParagraphIsCutBetweenWords() {
        Excerpt excerpt = excerpt("word ".repeat(60) + "by May 2025 " + "word ".repeat(60), "by May 2025");
        assertThat(excerpt.before()).startsWith("… word ").endsWith("word ").hasSizeLessThan(100);
        assertThat(excerpt.after()).startsWith(" word ").endsWith("word …").hasSizeLessThan(70);
    }

    @Test
    void aQuoteWhoseParagraphIsUnknownStandsAlone() {
        assertThat(Excerpt.of(new Source(new Evidence(PAPER, 3, 12, "by May 2025"), "Summary", "3", 0, "")))
                .isEqualTo(new Excerpt("", "by May 2025", ""));
    }

    private static Excerpt excerpt(String text, String quote) {
        return Excerpt.of(new Source(new Evidence(PAPER, 0, text.indexOf(quote), quote), "Summary", "1", 1, text));
    }
}
