package org.chancery.icalendar.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.property.Written.line;

import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.deliverable;
import static org.chancery.icalendar.Entries.doubted;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;

import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusBuilderTest {

    private final Day day = Day.of(day("2024-10-28"));

    @ParameterizedTest
    @CsvSource({"TENTATIVE, TENTATIVE", "CONFIRMED, CONFIRMED", "HELD, CONFIRMED", "CANCELLED, CANCELLED"})
    void aMeetingIsAsSureAsTheBookSays(Meeting.Status status, String written) {
        assertThat(status(meeting(1, "Bureau", day, status))).isEqualTo("STATUS:" + written);
    }

    @ParameterizedTest
    @CsvSource({"EXPECTED, CONFIRMED", "MET, CONFIRMED", "PART_RECEIVED, CONFIRMED", "UNCONFIRMED, TENTATIVE",
            "SUPERSEDED, CANCELLED", "DROPPED, CANCELLED"})
    void whatIsDueStandsUntilItIsDropped(Deliverable.Status status, String written) {
        assertThat(status(deliverable(1, "Report", day, status))).isEqualTo("STATUS:" + written);
    }

    @Test
    void aDayThatIsNotKnownIsTentative() {
        assertThat(status(deliverable(1, "Report", Imprecise.month(2025, 5)))).isEqualTo("STATUS:TENTATIVE");
    }

    @Test
    void aDoubtMakesItTentative() {
        assertThat(status(doubted(meeting(1, "Bureau", day), "Noon or midnight?"))).isEqualTo("STATUS:TENTATIVE");
    }

    private static String status(Entry entry) {
        return line(StatusBuilder.build(event(entry)));
    }
}
