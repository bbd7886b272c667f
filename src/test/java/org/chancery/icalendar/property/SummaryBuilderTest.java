package org.chancery.icalendar.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.property.Written.line;

import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.deliverable;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.chancery.time.Part;
import org.chancery.time.Span;
import org.chancery.time.Stretch;
import org.chancery.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryBuilderTest {

    private final Day day = Day.of(day("2024-10-28"));

    @Test
    void itIsTheTitle() {
        assertThat(line(SummaryBuilder.build(event(meeting(1, "Bureau, second; room 3 \\ 4", day)))))
                .isEqualTo("SUMMARY:Bureau\\, second\\; room 3 \\\\ 4");
    }

    @Test
    void aTitleOfTwoLinesIsOneLine() {
        assertThat(line(SummaryBuilder.build(event(meeting(1, "Bureau\r\nDTSTART:19700101", day)))))
                .isEqualTo("SUMMARY:Bureau DTSTART:19700101");
    }

    @Test
    void aCancelledMeetingSaysSoInItsTitle() {
        assertThat(SummaryBuilder.text(event(meeting(1, "Bureau", day, Meeting.Status.CANCELLED))))
                .isEqualTo("CANCELLED: Bureau");
    }

    @Test
    void whatIsNoLongerExpectedSaysSoInItsTitle() {
        assertThat(SummaryBuilder
                .text(event(deliverable(1, "Report", Imprecise.month(2025, 5), Deliverable.Status.DROPPED))))
                .isEqualTo("CANCELLED: May 2025 (month only): Report");
    }

    static Stream<Arguments> inexact() {
        return Stream.of(
                arguments(Imprecise.month(2025, 5), "May 2025 (month only): Report"),
                arguments(Imprecise.year(2025), "2025 (year only): Report"),
                arguments(Imprecise.of(Span.year(2024), Part.END), "end of 2024 (no exact day): Report"),
                arguments(Imprecise.of(Span.month(2025, 2), Part.MID), "mid-February 2025 (no exact day): Report"),
                arguments(Imprecise.of(Span.quarter(2025, 3)), "third quarter of 2025 (no exact day): Report"),
                arguments(Stretch.between(Imprecise.month(2025, 2), Imprecise.month(2025, 4)),
                        "February 2025 – April 2025 (no exact day): Report"));
    }

    @ParameterizedTest
    @MethodSource("inexact")
    void aDayThatIsNotKnownIsSaidBeforeTheTitle(When when, String summary) {
        assertThat(SummaryBuilder.text(event(deliverable(1, "Report", when)))).isEqualTo(summary);
    }
}
