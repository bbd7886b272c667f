package org.chancery.extraction.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Document;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Paper;
import org.chancery.extraction.pipeline.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 12);

    @Test
    void theMastheadSaysWhoMeetsWhenAndWhere() {
        var masthead = outline(Paper.of("# Summary of the eleventh meeting of the Committee on Ferries",
                "Thursday, 8 October 2026, 10:00 – 13:00 East Africa Time", "Conference Room 6",
                "Chair: H.E. Mr. Teodor Lindqvist", "Permanent Representative of Narvia to the Programme",
                "1. The meeting opened at 10:05.")).masthead();
        assertThat(masthead.body()).isEqualTo("Committee on Ferries");
        assertThat(masthead.meeting()).isEqualTo("eleventh meeting");
        assertThat(masthead.when())
                .hasValueSatisfying(when -> assertThat(when.earliest()).hasValue(LocalDate.of(2026, 10, 8)));
        assertThat(masthead.place()).isEqualTo("Conference Room 6");
        assertThat(masthead.chair()).isEqualTo("H.E. Mr. Teodor Lindqvist");
        assertThat(masthead.office()).isEqualTo("Permanent Representative of Narvia to the Programme");
        assertThat(masthead.paragraphs()).isEqualTo(5);
    }

    @Test
    void theCityStandsBeforeTheDate() {
        var masthead = outline(
                Paper.of("# LAKE ASSEMBLY", "Second session", "Victoria, 4–6 May 2027", "1. Opening of the session"))
                .masthead();
        assertThat(masthead.place()).isEqualTo("Victoria");
        assertThat(masthead.meeting()).isEqualTo("second session");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Resolution 2/7 - Quiet streets", "Resolution 2/7 – Quiet streets",
            "Resolution 2/7: Quiet streets",
            "Resolution 2/7- Quiet streets", "RESOLUTION 2/7 — Quiet streets"})
    void aResolutionHeadingIsReadWithAnyDash(String heading) {
        assertThat(outline(Paper.of("1. Before.", heading, "2. After.")).sections()).singleElement()
                .satisfies(section -> {
                    assertThat(section.resolution()).isEqualTo(ResolutionName.parse("Resolution 2/7"));
                    assertThat(section.title()).isEqualTo("Quiet streets");
                    assertThat(section.paragraph()).isEqualTo(1);
                });
    }

    @Test
    void aParagraphThatMentionsAResolutionIsNoHeading() {
        var outline = outline(
                Paper.of("1. Resolution 2/7 - Quiet streets", "2. The delegation recalled resolution 2/7."));
        assertThat(outline.resolutions()).isZero();
    }

    @Test
    void agendaItemsAreReadFromTheirHeadings() {
        var outline = outline(Paper.of("# Agenda item 1 – Adoption of the agenda.", "1. It was adopted.",
                "# Agenda item 2: Quiet streets",
                "2. It was discussed."));
        assertThat(outline.agenda()).containsExactly(item("1", "Adoption of the agenda", 0),
                item("2", "Quiet streets", 2));
    }

    @Test
    void letteredItemsStandUnderTheItemThatTheyFollow() {
        var outline = outline(Paper.of("# Provisional agenda", "1. Opening of the session.", "2. Harbour safety:",
                "(a) Lighthouses:", "(i) Lamps;", "(ii) Keepers;", "(b) Buoys.", "3. Closing."));
        assertThat(outline.agenda()).containsExactly(item("1", "Opening of the session", 1),
                item("2", "Harbour safety", 2,
                        item("a", "Lighthouses", 3, item("i", "Lamps", 4), item("ii", "Keepers", 5)),
                        item("b", "Buoys", 6)),
                item("3", "Closing", 7));
    }

    @Test
    void letteredItemsAreFoundWhereASummaryListsItsAgenda() {
        var outline = outline(Paper.of("# Agenda item 1 – Adoption of the agenda.", "1. The agenda was:", "- Adoption.",
                "- Quiet streets, including:", "(a) night buses;", "(b) cobbles.", "- Other matters.",
                "# Agenda item 2 – Quiet streets.", "2. It was discussed."));
        assertThat(outline.agenda()).containsExactly(item("1", "Adoption of the agenda", 0),
                item("2", "Quiet streets", 7, item("a", "night buses", 4), item("b", "cobbles", 5)));
    }

    private static Outline.AgendaHeading item(String number, String title, int paragraph,
            Outline.AgendaHeading... under) {
        return new Outline.AgendaHeading(number, title, paragraph, List.of(under));
    }

    @Test
    void theCityStandsBehindTheSessionOnOneLine() {
        var masthead = outline(
                Paper.of("# LAKE ASSEMBLY", "Second session of 2027 Victoria, 4–6 May 2027", "1. Opening"))
                .masthead();
        assertThat(masthead.place()).isEqualTo("Victoria");
    }

    @Test
    void theNumberedLinesOfAnAgendaAreItsItems() {
        var outline = outline(
                Paper.of("# Provisional agenda", "1. Opening of the session.", "2. Quiet streets.", "3. Closing."));
        assertThat(outline.agenda()).extracting(Outline.AgendaHeading::title)
                .containsExactly("Opening of the session", "Quiet streets", "Closing");
    }

    private static Outline outline(Document paper) {
        return Extraction.of(paper, AS_OF, ZoneId.of("Africa/Nairobi")).outline();
    }
}
