package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.junit.jupiter.api.Test;

/// What a calendar is told when something has changed since the last export, and when nothing has.
class ExportRevisionsTest extends ExportAtTheDesk {

    @Test
    void whatIsNotChangedIsTheSameFileTomorrowAndAfterARestart() throws IOException {
        desk.agenda().save(new Draft<>(deliverable("Documents posted", Day.of(day("2024-10-28"))), "OEWG-H", "2/7",
                List.of(7, 1)));
        export();
        byte[] first = Files.readAllBytes(file);
        pass(Duration.ofDays(1));
        desk.close();
        desk = open();
        export();
        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void whatIsChangedKeepsItsUidUnderAHigherSequenceAndALaterStamp() {
        Meeting session = meeting("Session", Days.of(day("2024-12-09"), day("2024-12-11")));
        Deliverable other = deliverable("Documents posted", Day.of(day("2024-10-28")));
        desk.agenda().save(session);
        desk.agenda().save(other);
        export();
        Map<Id, VEvent> before = events();
        pass(Duration.ofHours(1));
        desk.agenda().save(moved(session, Days.of(day("2024-12-10"), day("2024-12-12"))));
        export();
        Map<Id, VEvent> after = events();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(sequence(after.get(session.id()))).isGreaterThan(sequence(before.get(session.id())));
        assertThat(stamp(after.get(session.id()))).isAfter(stamp(before.get(session.id())));
        assertThat(after.get(session.id()).getStartDate().orElseThrow().getDate()).isEqualTo(day("2024-12-10"));
        assertThat(after.get(other.id())).hasToString(before.get(other.id()).toString());
    }

    @Test
    void anotherReminderIsAChangeThatACalendarMustTake() {
        Deliverable documents = deliverable("Documents posted", Day.of(day("2024-10-28")));
        desk.agenda().save(new Draft<>(documents, "", "", List.of(7)));
        export();
        VEvent before = events().get(documents.id());
        pass(Duration.ofHours(1));
        desk.agenda().remind(documents.id(), List.of(14, 7));
        export();
        VEvent after = events().get(documents.id());
        assertThat(after.getAlarms()).hasSize(2);
        assertThat(sequence(after)).isGreaterThan(sequence(before));
    }

    @Test
    void whatIsUndoneGoesOutAsANewerRevisionOfTheOldState() {
        Meeting session = meeting("Session", Day.of(day("2024-12-09")));
        desk.agenda().save(session);
        desk.agenda().save(moved(session, Day.of(day("2024-12-10"))));
        export();
        VEvent moved = events().get(session.id());
        desk.undoing().undo();
        export();
        VEvent back = events().get(session.id());
        assertThat(back.getStartDate().orElseThrow().getDate()).isEqualTo(day("2024-12-09"));
        assertThat(sequence(back)).isGreaterThan(sequence(moved));
    }

    @Test
    void aCancelledMeetingGoesOutAsCancelledAndRemindsNobody() {
        Meeting session = meeting("Session", Day.of(day("2024-12-09")));
        desk.agenda().save(new Draft<>(session, "", "", List.of(7)));
        desk.agenda().save(new Draft<>(as(session, Meeting.Status.CANCELLED), "", "", List.of(7)));
        export();
        VEvent event = events().get(session.id());
        assertThat(event.getSummary().getValue()).isEqualTo("CANCELLED: Session");
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getAlarms()).isEmpty();
    }
}
