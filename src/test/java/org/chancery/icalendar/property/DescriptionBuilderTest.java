package org.chancery.icalendar.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.property.Written.line;

import static org.chancery.icalendar.Entries.NAIROBI;
import static org.chancery.icalendar.Entries.REVISED;
import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.deliverable;
import static org.chancery.icalendar.Entries.doubted;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;
import static org.chancery.icalendar.Entries.moment;

import java.time.LocalTime;
import java.util.List;
import org.chancery.agenda.Deliverable;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Event;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.junit.jupiter.api.Test;

class DescriptionBuilderTest {

    private static final String SOURCE = "“no later than 28 October” (¶61, Summary, of the chair; final)";
    private final Day day = Day.of(day("2024-10-28"));

    @Test
    void whatIsDueSaysWhoOwesItUnderWhatAndWhereThatIsWritten() {
        assertThat(text(event(deliverable(1, "Report", day))))
                .isEqualTo("Owner: Secretariat\nResolution 2/7\n" + SOURCE);
    }

    @Test
    void aDoubtIsSaidInItsWords() {
        var meeting = doubted(meeting(1, "Bureau", moment("2024-11-06", "10:00", "12:00", "Africa/Nairobi")),
                "The text says 10 am to 12 am.");
        assertThat(text(event(meeting)))
                .isEqualTo("Resolution 2/7\nTo check: The text says 10 am to 12 am.\n" + SOURCE);
    }

    @Test
    void aDayThatIsNotKnownIsExplained() {
        assertThat(text(event(deliverable(1, "Report", Imprecise.month(2025, 5))))).contains(
                "The day is not known: May 2025. Shown on the last day it can be, Sat 31 May 2025.");
    }

    @Test
    void anEndThatIsNotKnownIsExplained() {
        assertThat(text(event(meeting(1, "Call", Moment.at(day("2024-11-18"), LocalTime.of(8, 0), NAIROBI)))))
                .contains("The end is not known. Shown as one hour.");
    }

    @Test
    void whatWasReceivedOrDroppedSaysSo() {
        assertThat(text(event(deliverable(1, "Report", day, Deliverable.Status.MET)))).contains("Received.");
        assertThat(text(event(deliverable(1, "Report", day, Deliverable.Status.DROPPED))))
                .contains("No longer expected.");
    }

    @Test
    void theOfficersOwnNoteStaysInTheBook() {
        assertThat(text(event(meeting(1, "Bureau", day)))).doesNotContain("note");
    }

    @Test
    void whereThereIsNothingToSayNothingIsWritten() {
        var bare = new CalendarEntry(meeting(1, "Bureau", day), "", "", List.of(), List.of(), 0, REVISED);
        assertThat(DescriptionBuilder.build(Event.of(bare).orElseThrow())).isEmpty();
    }

    private static String text(Event event) {
        return DescriptionBuilder.build(event).orElseThrow().getValue();
    }
}
