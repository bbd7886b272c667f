package org.chancery.ui.calendar.layout;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.time.text.WhenText;
import org.chancery.time.working.DutyStation;
import org.chancery.time.working.WorkingDays;

/// Entries for a page, written short.
public final class Entered {

    public static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    public static final WorkingDays WORKING = new WorkingDays(DutyStation.NAIROBI.holidays(), List.of());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:42:00Z"), ZoneOffset.UTC);

    private Entered() {}

    public static Meeting meets(String title, String when) {
        return meets(title, when, Meeting.Status.CONFIRMED);
    }

    public static Meeting meets(String title, String when, Meeting.Status status) {
        return new Meeting(Id.fresh(CLOCK), title, Optional.empty(), Optional.empty(),
                WhenText.read(when.replace('¦', '|'), ""), new Origin.Typed(), "", status, "", "");
    }

    public static Deliverable due(String title, String when) {
        return new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, title, Optional.empty(), Optional.empty(),
                Optional.empty(), WhenText.read(when.replace('¦', '|'), ""), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", "");
    }

    static Occasion at(Entry entry) {
        return Occasion.of(entry, NAIROBI).orElseThrow();
    }
}
