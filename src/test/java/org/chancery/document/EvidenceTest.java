package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private final Paragraph paragraph = new Paragraph(0, Paragraph.Kind.NUMBERED, "61", 1,
            "The papers will be online by 3 March 2026.");
    private final Document document = paper(paragraph);

    private static Document paper(Paragraph... paragraphs) {
        Hash hash = Hash.of(paragraphs[0].text().getBytes(StandardCharsets.UTF_8));
        return new Document(hash, Format.TEXT, "A paper", "en", 0, List.of(paragraphs));
    }

    @Test
    void aQuoteStandsWhereItSays() {
        Evidence evidence = Evidence.of(document, paragraph, 26, 41);
        assertThat(evidence.quote()).isEqualTo("by 3 March 2026");
        assertThat(evidence.standsIn(document)).isTrue();
    }

    @Test
    void aQuoteDoesNotStandInAnotherPaperOrAtAnotherPlace() {
        Evidence evidence = new Evidence(document.hash(), 0, 25, "by 3 March 2026");
        Document other = paper(new Paragraph(0, Paragraph.Kind.TEXT, "", 0, "by 3 March 2026"));
        assertThat(evidence.standsIn(document)).isFalse();
        assertThat(Evidence.of(document, paragraph, 26, 41).standsIn(other)).isFalse();
    }

    @Test
    void paragraphsAreCountedWithoutGaps() {
        var second = new Paragraph(2, Paragraph.Kind.TEXT, "", 1, "Later.");
        assertThatThrownBy(() -> paper(paragraph, second)).isInstanceOf(IllegalArgumentException.class);
    }
}
