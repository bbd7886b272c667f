package org.chancery.desk.cutoffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.moving.Move;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.cutoffs.LastMoment.From;
import org.chancery.time.Offset.Unit;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingCutoffsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
        desk.settingUp().capital("Rome");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDayEndsWhereTheOfficerIsPostedAndIsToldInTheCapitalToo() {
        Id papers = due("Papers", "2024-12-06", "Board");
        assertThat(moment(papers).label())
                .isEqualTo("End of day, Nairobi · Fri 6 Dec 2024, 24:00 Nairobi, 22:00 Rome");
        assertThat(moment(papers).from()).isEqualTo(From.DUTY_STATION);
    }

    @Test
    void whatTheDateSaysItselfComesFirstThenTheEntryThenTheBody() {
        Id papers = due("Papers", "2024-12-06", "Board");
        Id comments = due("Comments", "2024-12-05", "Board");
        Id timed = due("List", "at 2024-12-06 18:00 Africa/Nairobi", "Board");
        desk.cutoffs().setForBody(papers, Optional.empty(), NEW_YORK);
        desk.cutoffs().set(comments, Optional.of(LocalTime.of(18, 0)), NAIROBI);
        assertThat(moment(papers).label())
                .isEqualTo("End of day, New York · Fri 6 Dec 2024, 24:00 New York, Sat 7 Dec, 06:00 Rome");
        assertThat(moment(papers).from()).isEqualTo(From.BODY);
        assertThat(moment(comments).label()).isEqualTo("Thu 5 Dec 2024, 18:00 Nairobi, 16:00 Rome");
        assertThat(moment(comments).from()).isEqualTo(From.ENTRY);
        assertThat(moment(timed).label()).isEqualTo("Fri 6 Dec 2024, 18:00 Nairobi, 16:00 Rome");
        assertThat(moment(timed).from()).isEqualTo(From.DATE);
        desk.undoing().undo();
        assertThat(moment(comments).from()).isEqualTo(From.BODY);
    }

    @Test
    void anotherTimeForADateThatSaysOneIsAnotherDate() {
        Id timed = due("List", "at 2024-12-06 18:00 Africa/Nairobi", "Board");
        desk.cutoffs().set(timed, Optional.of(LocalTime.of(12, 0)), NAIROBI);
        assertThat(WhenText.write(desk.agenda().entry(timed).orElseThrow().when()))
                .isEqualTo("at 2024-12-06 12:00 Africa/Nairobi");
        desk.undoing().undo();
        assertThat(WhenText.write(desk.agenda().entry(timed).orElseThrow().when()))
                .isEqualTo("at 2024-12-06 18:00 Africa/Nairobi");
        desk.cutoffs().set(timed, Optional.empty(), NEW_YORK);
        assertThat(WhenText.write(desk.agenda().entry(timed).orElseThrow().when())).isEqualTo("2024-12-06");
        assertThat(moment(timed).label()).startsWith("End of day, New York · Fri 6 Dec 2024, 24:00 New York");
    }

    @Test
    void aCutoffStaysWhenTheDateIsCountedAnew() {
        var session = new Meeting(Id.fresh(CLOCK), "Session", Optional.empty(), Optional.empty(),
                WhenText.read("2024-12-16/2024-12-18", ""), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        desk.agenda().save(new Draft<>(session, "Board", "", List.of()));
        Id papers = due("Papers", "2024-11-04", "Board");
        desk.tracking().tie(papers, Counted.exactly(-42, Unit.DAYS,
                new Anchor.OfMeeting(session.id(), Anchor.Edge.START)));
        desk.cutoffs().set(papers, Optional.of(LocalTime.of(18, 0)), NAIROBI);
        desk.moving().move(new Move.To(session.id(), WhenText.read("2024-12-09/2024-12-11", "")), Set.of());
        assertThat(moment(papers).label()).isEqualTo("Mon 28 Oct 2024, 18:00 Nairobi, 16:00 Rome");
    }

    @Test
    void aMonthHasNoLastMomentAndADayOffIsSaid() {
        assertThat(desk.cutoffs().of(due("Handbook", "2025-05", "Board"))).isEmpty();
        assertThat(moment(due("Papers", "2024-12-12", "Board")).dayOff()).isEqualTo("Jamhuri Day, UN Nairobi");
        assertThat(moment(due("Report", "2024-12-14", "Board")).dayOff()).isEqualTo("a Saturday");
        assertThat(moment(due("Note", "2024-12-11", "Board")).dayOff()).isEmpty();
    }

    @Test
    void aClockThatShowsTheTimeTwiceIsADoubt() {
        Id papers = due("Papers", "2024-11-03", "Board");
        desk.cutoffs().set(papers, Optional.of(LocalTime.of(1, 30)), NEW_YORK);
        assertThat(moment(papers).doubt())
                .isEqualTo("The clocks in New York show 01:30 twice that day; the first is taken.");
    }

    private LastMoment moment(Id entry) {
        return desk.cutoffs().of(entry).orElseThrow();
    }

    private Id due(String title, String when, String body) {
        var made = new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), Optional.empty(), WhenText.read(when, ""), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(new Draft<>(made, body, "", List.of()));
        return made.id();
    }
}
