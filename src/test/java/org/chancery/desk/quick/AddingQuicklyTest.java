package org.chancery.desk.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.moving.Move;
import org.chancery.desk.reminding.Ladders;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;

class AddingQuicklyTest extends QuickAtTheDesk {

    @Test
    void aDistanceIsTiedToTheMeetingThatIsNamed() {
        Understanding shown = understand("WGH docs 6w before the first session, Secretariat");
        assertThat(parts(shown)).containsExactly("Title: WGH docs", "Kind: Deadline", "Due: Mon 28 October 2024",
                "Tied to: WGH, first session", "Body: WGH", "Owed by: Secretariat",
                "Reminders: 21 days before, 7 days before, 1 day before at 09:00");
        assertThat(remark(shown, "Tied to"))
                .isEqualTo("6 weeks before Mon 9 Dec 2024, when WGH, first session opens.");
        assertThat(remark(shown, "Due")).isEqualTo("in 12 days");
        Deliverable added = (Deliverable) add(shown);
        assertThat(WhenText.write(added.when())).isEqualTo("2024-10-28");
        assertThat(added.origin()).isInstanceOf(Origin.Computed.class);
        assertThat(added.meeting()).contains(first.id());
        assertThat(added.owner()).isEqualTo("Secretariat");
    }

    @Test
    void whatWasTiedFollowsItsMeeting() {
        Entry added = add(understand("WGH docs 6w before the first session"));
        desk.moving().move(new Move.To(first.id(), WhenText.read("2024-12-16/2024-12-18", "")), java.util.Set.of());
        assertThat(WhenText.write(entry(added.id()).when())).isEqualTo("2024-11-04");
    }

    @Test
    void aDistanceFromAWrittenDateIsCountedAndHangsOnNothing() {
        Understanding shown = understand("Papers 6w before 9 Dec");
        assertThat(remark(shown, "Due")).contains("6 weeks before Mon 9 Dec 2024, as it is written");
        Entry added = add(shown);
        assertThat(WhenText.write(added.when())).isEqualTo("2024-10-28");
        assertThat(added.origin()).isEqualTo(new Origin.Typed());
    }

    @Test
    void aLineWithoutADateSaysSo() {
        assertThat(parts(understand("Reshare the papers"))).contains("Due: No date", "Reminders: None");
    }

    @Test
    void aDeadlineCanHangOnAnother() {
        Understanding shown = understand("Reply 2w after comments on the zero draft");
        assertThat(parts(shown)).contains("Due: Fri 29 November 2024", "Tied to: Comments on the zero draft");
        add(shown);
    }

    @Test
    void aMeetingGetsItsPlaceAndItsBody() {
        Understanding shown = understand("Harbour Board briefing 12 Dec 10:00-12:00 @ CR 4");
        assertThat(parts(shown)).containsExactly("Title: Harbour Board briefing", "Kind: Meeting",
                "Date: Thu 12 December 2024, 10:00–12:00", "Body: Harbour Board", "Place: CR 4",
                "Reminders: 21 days before, 7 days before, 1 day before at 09:00");
        Meeting added = (Meeting) add(shown);
        assertThat(added.place()).isEqualTo("CR 4");
        assertThat(added.status()).isEqualTo(Meeting.Status.CONFIRMED);
    }

    @Test
    void aMonthStaysAMonthAndSaysSo() {
        Understanding shown = understand("report end of May 2025 !7d");
        assertThat(parts(shown)).containsExactly("Title: report", "Kind: Deadline", "Due: end of May 2025",
                "Reminders: 7 days before at 09:00");
        assertThat(remark(shown, "Due")).contains("exact day not set", "in about 7 months");
        assertThat(remark(shown, "Reminders")).startsWith("counted from ").endsWith(", the first day it can be");
        Entry added = add(shown);
        assertThat(WhenText.write(added.when())).isEqualTo("part END 2025-05");
        assertThat(desk.agenda().dossier(added.id()).reminders()).singleElement()
                .satisfies(reminder -> assertThat(reminder.daysBefore()).isEqualTo(7));
    }

    @Test
    void aResolutionInTheTitleIsKnownByItsNumber() {
        assertThat(parts(understand("Papers on 2/7 by 15 Nov"))).contains("Resolution: 2/7");
        assertThat(parts(understand("Papers on 3/9 by 15 Nov"))).noneMatch(part -> part.startsWith("Resolution"));
        Entry added = add(understand("Papers by 15 Nov #3/9"));
        assertThat(desk.agenda().dossier(added.id()).resolution()).isEqualTo("3/9");
    }

    @Test
    void theUsualRemindersAreThoseOfItsKind() {
        desk.reminders()
                .keep(desk.reminders().usual().with(Ladders.Kind.DEADLINE, List.of(3)).at(LocalTime.of(7, 0)));
        assertThat(parts(understand("Papers by 15 Nov"))).contains("Reminders: 3 days before at 07:00");
        assertThat(parts(understand("Papers by 15 Nov !none"))).contains("Reminders: None");
    }

    @Test
    void itIsOneActThatUndoTakesBack() {
        add(understand("Comments on the draft by 15 Nov, Member States !3d #3/9"));
        assertThat(desk.undoing().next()).contains("Add Comments on the draft");
        int before = desk.agenda().deliverables().size();
        desk.undoing().undo();
        assertThat(desk.agenda().deliverables()).hasSize(before - 1);
        assertThat(desk.agenda().resolutions()).noneMatch(resolution -> resolution.number().equals("3/9"));
    }

    @Test
    void aKnownOwnerBehindACommaOwesItWithoutADate() {
        assertThat(parts(understand("Reshare the note, secretariat"))).contains("Title: Reshare the note",
                "Owed by: Secretariat");
        assertThat(parts(understand("Reshare the note, quickly"))).contains("Title: Reshare the note, quickly");
    }
}
