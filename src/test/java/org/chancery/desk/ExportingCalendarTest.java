package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.exporting.ExportingCalendar.Exported;
import org.chancery.desk.exporting.Difference;
import org.chancery.desk.exporting.Inexact;
import org.chancery.desk.exporting.Row;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.writing.WritingTrouble;
import org.chancery.time.Relative;
import org.chancery.time.Offset;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportingCalendarTest {

    private static final When MAY = org.chancery.time.Imprecise.month(2025, 5).saying("May 2025");

    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2024-10-16T07:00:00Z");
    private final Clock clock = Clock.systemUTC();
    private Desk desk;
    private Path file;

    @BeforeEach
    void atADesk() {
        desk = open();
        file = folder.resolve("reminders.ics");
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void everyEntryWithADateIsAnEventAndTheOthersAreListed() {
        Meeting session = meeting("OEWG-H, first session", Days.of(day("2024-12-09"), day("2024-12-11")));
        Meeting bureau = meeting("Bureau", Moment.of(day("2024-11-06"), LocalTime.of(10, 0), LocalTime.of(13, 0),
                ZoneId.of("Africa/Nairobi")));
        Deliverable documents = deliverable("Documents posted", Day.of(day("2024-10-28")));
        Deliverable soon = deliverable("Note verbale", new Undated("in due course"));
        desk.agenda().save(session);
        desk.agenda().save(bureau);
        desk.agenda().save(documents);
        desk.agenda().save(soon);
        Exported exported = export();
        assertThat(exported).isEqualTo(
                new Exported(file, 3, Map.of(Difference.NEW, 3), List.of(row(soon, "no date to export", List.of()))));
        assertThat(events().keySet()).containsExactlyInAnyOrder(session.id(), bureau.id(), documents.id());
    }

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
    void whatIsCountedFromAKnownDayGoesOutWithItsReminders() {
        Relative due = new Relative(new Offset(4, Offset.Unit.WEEKS, Offset.Direction.WITHIN_AFTER), "the workshop",
                Optional.of(day("2024-11-29")), "within four weeks after the training");
        Deliverable report = deliverable("Report", due);
        desk.agenda().save(new Draft<>(report, "", "", List.of(7, 1)));
        assertThat(export().leftOut()).isEmpty();
        VEvent event = events().get(report.id());
        assertThat(event.getStartDate().orElseThrow().getDate()).isEqualTo(day("2024-11-29"));
        assertThat(event.getAlarms()).hasSize(2);
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

    @Test
    void onlyWhatIsChosenGoesOut() {
        Deliverable chosen = deliverable("Chosen", Day.of(day("2024-10-28")));
        desk.agenda().save(chosen);
        desk.agenda().save(deliverable("Not chosen", Day.of(day("2024-10-29"))));
        desk.exporting().export(Selection.of(Set.of(chosen.id()), Target.PLAIN, Inexact.LAST_DAY), file);
        assertThat(events().keySet()).containsExactly(chosen.id());
    }

    @Test
    void aMonthGoesOutOnItsLastDayOrIsListedAsLeftOut() {
        Deliverable guidelines = deliverable("Guidelines", MAY);
        desk.agenda().save(guidelines);
        export();
        VEvent event = events().get(guidelines.id());
        assertThat(event.getSummary().getValue()).isEqualTo("May 2025 (month only): Guidelines");
        assertThat(event.getStartDate().orElseThrow().getDate()).isEqualTo(day("2025-05-31"));
        Exported without = desk.exporting().export(Selection.of(Set.of(), Target.PLAIN, Inexact.LEAVE_OUT), file);
        assertThat(without).isEqualTo(
                new Exported(file, 0, Map.of(), List.of(row(guidelines, "no exact day: May 2025", List.of()))));
        assertThat(events()).isEmpty();
    }

    @Test
    void thePreviewSaysWhatWillGoOutAndWithWhichReminders() {
        Deliverable documents = deliverable("Documents posted", Day.of(day("2024-10-28")));
        Deliverable guidelines = deliverable("Guidelines", MAY);
        Meeting over = as(meeting("Over", Day.of(day("2024-10-01"))), Meeting.Status.HELD);
        desk.agenda().save(new Draft<>(documents, "", "", List.of(7, 1)));
        desk.agenda().save(new Draft<>(guidelines, "", "", List.of(7)));
        desk.agenda().save(new Draft<>(over, "", "", List.of(7)));
        assertThat(desk.exporting().preview(Selection.of(Set.of(), Target.PLAIN, Inexact.LEAVE_OUT)).rows())
                .containsExactlyInAnyOrder(
                        row(documents, "", List.of(7, 1)),
                        row(guidelines, "no exact day: May 2025", List.of()),
                        row(over, "", List.of()));
        assertThat(
                desk.exporting().preview(Selection.of(Set.of(guidelines.id()), Target.PLAIN, Inexact.LAST_DAY)).rows())
                .containsExactly(row(guidelines, "", List.of(7)));
    }

    @Test
    void theTextForTheClipboardIsTheFile() {
        desk.agenda().save(deliverable("Documents posted; all", Day.of(day("2024-10-28"))));
        export();
        assertThat(file).content()
                .isEqualTo(desk.exporting().text(Selection.of(Set.of(), Target.PLAIN, Inexact.LAST_DAY)));
    }

    @Test
    void anEventSaysWhereItIsWritten() {
        new Papers(desk, folder).add("Summary of the chair",
                Papers.Said.deadline("Documents are posted by 28 October", Day.of(day("2024-10-28"))));
        Id entry = desk.reviewing().accept(desk.reviewing()
                .review(desk.reviewing().documents().getFirst().document())
                .items()
                .getFirst()
                .id());
        export();
        assertThat(events().get(entry).getDescription().getValue())
                .isEqualTo("“Documents are posted by 28 October” (¶1, Summary of the chair)");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidInOneSentenceAndTheBookStaysInUse() {
        desk.agenda().save(deliverable("Documents posted", Day.of(day("2024-10-28"))));
        Path nowhere = folder.resolve("missing").resolve("reminders.ics");
        assertThatExceptionOfType(WritingTrouble.class)
                .isThrownBy(
                        () -> desk.exporting().export(Selection.of(Set.of(), Target.PLAIN, Inexact.LAST_DAY), nowhere))
                .withMessage("The folder " + nowhere.getParent() + " does not exist. Nothing was written.");
        assertThat(export().entries()).isOne();
    }

    @Test
    void anEmptyBookMakesAnEmptyCalendar() {
        assertThat(export().entries()).isZero();
        assertThat(events()).isEmpty();
    }

    private static Row row(Entry entry, String why, List<Integer> reminders) {
        return new Row(entry, why, reminders, why.isEmpty() ? Difference.NEW : Difference.UNCHANGED, Optional.empty(),
                Optional.of(day("2025-05-31")).filter(last -> why.isEmpty() && entry.when().sameDateAs(MAY)));
    }

    private Desk open() {
        return Desk.open(folder.resolve("book.chancery"), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private Exported export() {
        return desk.exporting().export(Selection.of(Set.of(), Target.PLAIN, Inexact.LAST_DAY), file);
    }

    private Map<Id, VEvent> events() {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(Files.readAllBytes(file)))
                    .<VEvent>getComponents("VEVENT")
                    .stream()
                    .collect(Collectors.toMap(e -> Id.parse(e.getUid().orElseThrow().getValue()), e -> e));
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getSequenceNo();
    }

    private static Instant stamp(VEvent event) {
        return event.getDateStamp().orElseThrow().getDate();
    }

    private Meeting meeting(String title, When when) {
        return new Meeting(Id.fresh(clock), title, Optional.empty(), Optional.empty(), when, new Origin.Typed(),
                "Nairobi", Meeting.Status.CONFIRMED, "", "");
    }

    private static Meeting moved(Meeting m, When when) {
        return m.dated(when, m.origin());
    }

    private static Meeting as(Meeting m, Meeting.Status status) {
        return new Meeting(m.id(), m.title(), m.body(), m.resolution(), m.when(), m.origin(), m.place(), status,
                m.doubt(), m.note());
    }

    private Deliverable deliverable(String title, When when) {
        return new Deliverable(Id.fresh(clock), Deliverable.Kind.DEADLINE, title, Optional.empty(), Optional.empty(),
                Optional.empty(), when,
                new Origin.Typed(), "Secretariat", "", Deliverable.Status.EXPECTED, "", "");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
