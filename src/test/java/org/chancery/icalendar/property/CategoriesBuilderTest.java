package org.chancery.icalendar.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.property.Written.line;

import static org.chancery.icalendar.Entries.REVISED;
import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.deliverable;
import static org.chancery.icalendar.Entries.meeting;

import java.util.List;
import org.chancery.agenda.Entry;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Event;
import org.chancery.time.Day;
import org.junit.jupiter.api.Test;

class CategoriesBuilderTest {

    private final Day day = Day.of(day("2024-10-28"));

    @Test
    void theBodyComesBeforeTheKind() {
        assertThat(categories(meeting(1, "Session", day), "OEWG-H")).isEqualTo("CATEGORIES:OEWG-H,Meeting");
        assertThat(categories(deliverable(1, "Report", day), "OEWG-H")).isEqualTo("CATEGORIES:OEWG-H,Deadline");
    }

    @Test
    void aCommaInTheNameOfABodyMakesNoSecondCategoryInAnyReader() {
        assertThat(categories(meeting(1, "Session", day), "Fund, Board; of \\ \"it\""))
                .isEqualTo("CATEGORIES:Fund Board of it,Meeting");
    }

    @Test
    void withoutABodyTheKindStandsAlone() {
        assertThat(categories(deliverable(1, "Report", day), "")).isEqualTo("CATEGORIES:Deadline");
    }

    private static String categories(Entry entry, String body) {
        var shown = new CalendarEntry(entry, body, "", List.of(), List.of(), 0, REVISED);
        return line(CategoriesBuilder.build(Event.of(shown).orElseThrow()));
    }
}
