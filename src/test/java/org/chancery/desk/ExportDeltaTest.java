package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.exporting.Difference;
import org.chancery.desk.exporting.ExportingCalendar.Exported;
import org.chancery.desk.exporting.Inexact;
import org.chancery.desk.exporting.Remark;
import org.chancery.desk.exporting.Row;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a calendar is told after it was told something before.
class ExportDeltaTest {

    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2024-10-16T07:00:00Z");
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
    void eachDifferenceIsToldOnce() {
        Meeting session = save(meeting("Session", Days.of(day("2024-12-09"), day("2024-12-11"))), 7);
        Meeting bureau = save(meeting("Bureau", Day.of(day("2024-11-06"))));
        Deliverable papers = save(deliverable("Papers", Day.of(day("2024-10-28"))), 7);
        save(deliverable("Survey", Day.of(day("2024-11-20"))));
        export(Target.OUTLOOK);
        pass();
        save(moved(session, Days.of(day("2024-12-16"), day("2024-12-18"))), 7);
        save(bureau.as(Meeting.Status.CANCELLED));
        desk.agenda().remind(papers.id(), List.of(14));
        Deliverable added = save(deliverable("Nominations", Day.of(day("2024-11-15"))));
        assertThat(differences(Target.OUTLOOK)).containsExactlyInAnyOrderEntriesOf(Map.of("Session", Difference.MOVED,
                "Bureau", Difference.CANCELLED, "Papers", Difference.CHANGED, "Nominations", Difference.NEW, "Survey",
                Difference.UNCHANGED));
        Exported delta = exportSince(Target.OUTLOOK);
        assertThat(delta.differences()).isEqualTo(Map.of(Difference.MOVED, 1, Difference.CANCELLED, 1,
                Difference.CHANGED, 1, Difference.NEW, 1));
        assertThat(uids()).containsExactlyInAnyOrder(session.id(), bureau.id(), papers.id(), added.id());
        assertThat(differences(Target.OUTLOOK).values()).containsOnly(Difference.UNCHANGED);
    }

    @Test
    void whereNothingChangedNoFileIsWritten() {
        save(deliverable("Papers", Day.of(day("2024-10-28"))));
        export(Target.OUTLOOK);
        file = folder.resolve("second.ics");
        assertThat(exportSince(Target.OUTLOOK)).isEqualTo(new Exported(file, 0, Map.of(), List.of()));
        assertThat(file).doesNotExist();
    }

    @Test
    void theFirstExportToACalendarTellsItEverything() {
        save(deliverable("Papers", Day.of(day("2024-10-28"))));
        export(Target.OUTLOOK);
        assertThat(exportSince(Target.GOOGLE).differences()).isEqualTo(Map.of(Difference.NEW, 1));
    }

    @Test
    void aDateThatComesBackBeforeTheNextExportIsNoChange() {
        Meeting session = save(meeting("Session", Day.of(day("2024-12-09"))));
        export(Target.OUTLOOK);
        save(moved(session, Day.of(day("2024-12-10"))));
        desk.undoing().undo();
        assertThat(differences(Target.OUTLOOK)).isEqualTo(Map.of("Session", Difference.UNCHANGED));
    }

    @Test
    void whatWasDeletedIsToldAsCancelledUnderAHigherSequenceAndStaysSo() throws IOException {
        Meeting session = save(meeting("Session", Day.of(day("2024-12-09"))), 7);
        export(Target.OUTLOOK);
        int before = sequence();
        pass();
        desk.agenda().delete(session.id());
        assertThat(exportSince(Target.OUTLOOK).differences()).isEqualTo(Map.of(Difference.CANCELLED, 1));
        assertThat(Files.readString(file)).contains("UID:" + session.id(), "STATUS:CANCELLED",
                "SUMMARY:CANCELLED: Session", "DTSTART;VALUE=DATE:20241209").doesNotContain("VALARM");
        assertThat(sequence()).isGreaterThan(before);
        assertThat(differences(Target.OUTLOOK)).isEqualTo(Map.of("Session", Difference.UNCHANGED));
        export(Target.OUTLOOK);
        assertThat(uids()).containsExactly(session.id());
    }

    @Test
    void whatIsBroughtBackIsToldAgainUnderAHigherSequence() throws IOException {
        Meeting session = save(meeting("Session", Day.of(day("2024-12-09"))));
        export(Target.OUTLOOK);
        desk.agenda().delete(session.id());
        exportSince(Target.OUTLOOK);
        int cancelled = sequence();
        desk.undoing().undo();
        exportSince(Target.OUTLOOK);
        assertThat(Files.readString(file)).contains("STATUS:CONFIRMED");
        assertThat(sequence()).isGreaterThan(cancelled);
    }

    @Test
    void whatHasLostItsDateIsCancelledWhereItStood() throws IOException {
        Deliverable report = save(deliverable("Report", Day.of(day("2024-12-09"))));
        export(Target.OUTLOOK);
        save(report.dated(new Undated("in due course"), new Origin.Typed()));
        assertThat(exportSince(Target.OUTLOOK).differences()).isEqualTo(Map.of(Difference.CANCELLED, 1));
        assertThat(Files.readString(file)).contains("DTSTART;VALUE=DATE:20241209", "STATUS:CANCELLED");
    }

    @Test
    void whatWasCancelledLeavesTheFileAfterAYear() {
        Meeting session = save(meeting("Session", Day.of(day("2024-12-09"))));
        export(Target.APPLE);
        desk.agenda().delete(session.id());
        export(Target.APPLE);
        assertThat(uids()).containsExactly(session.id());
        now = now.plus(Duration.ofDays(367));
        export(Target.APPLE);
        assertThat(uids()).isEmpty();
    }

    @Test
    void exportedTwiceIsTheSameFileForEveryCalendarAlsoAfterCancelling() throws IOException {
        Meeting session = save(meeting("Session", Day.of(day("2024-12-09"))), 14, 7);
        save(deliverable("Papers", Day.of(day("2024-10-28"))), 7, 1);
        for (Target target : Target.values()) {
            export(target);
        }
        desk.agenda().delete(session.id());
        for (Target target : Target.values()) {
            export(target);
            byte[] first = Files.readAllBytes(file);
            pass();
            desk.close();
            desk = open();
            export(target);
            assertThat(file).as(target.name()).hasBinaryContent(first);
        }
    }

    @Test
    void aReminderThatIsAnEntryOfItsOwnIsCancelledWhenItIsTakenOut() throws IOException {
        Deliverable papers = save(deliverable("Papers", Day.of(day("2024-10-28"))), 14, 7);
        export(Target.GOOGLE);
        assertThat(Files.readString(file)).contains("UID:" + papers.id() + "-14d", "UID:" + papers.id() + "-7d");
        desk.agenda().remind(papers.id(), List.of(7));
        exportSince(Target.GOOGLE);
        assertThat(Files.readString(file)).contains("SUMMARY:CANCELLED: In 14 days: Papers");
    }

    @Test
    void exportingIsNoActAndIsNotUndone() {
        Deliverable papers = save(deliverable("Papers", Day.of(day("2024-10-28"))));
        export(Target.OUTLOOK);
        assertThat(desk.undoing().undo().orElseThrow().label()).isEqualTo("Add " + papers.title());
    }

    @Test
    void theHistoryOfAnEntrySaysWhereItWentLast() {
        Deliverable papers = save(deliverable("Papers", Day.of(day("2024-10-28"))));
        pass();
        export(Target.OUTLOOK);
        assertThat(desk.agenda().dossier(papers.id()).history()).extracting(KeepingAgenda.Step::field,
                KeepingAgenda.Step::after)
                .containsExactly(tuple("exported", Optional.of("to Outlook, as reminders.ics")),
                        tuple("added", Optional.of("by hand")));
    }

    @Test
    void whatOutlookWouldHaveTwiceIsNamedWithItsOldDate() {
        Meeting session = save(meeting("Session", Days.of(day("2024-12-09"), day("2024-12-11"))));
        export(Target.OUTLOOK);
        save(moved(session, Days.of(day("2024-12-16"), day("2024-12-18"))));
        assertThat(desk.exporting().preview(Selection.all(Target.OUTLOOK).since(true)).remarks()).containsExactly(
                new Remark(Remark.Reason.ADDED_ANEW,
                        "1 entry would stand in Outlook twice, as it adds what it imports beside what it has. Delete there by hand:",
                        1, List.of("9–11 Dec 2024: Session")));
    }

    @Test
    void thePreviewNamesTheExportBefore() {
        save(deliverable("Papers", Day.of(day("2024-10-28"))));
        assertThat(preview(Target.OUTLOOK).last()).isEmpty();
        export(Target.OUTLOOK);
        assertThat(preview(Target.OUTLOOK).last().orElseThrow()).satisfies(last -> {
            assertThat(last.at().toInstant()).isEqualTo(now);
            assertThat(last.place()).isEqualTo(file.toString());
            assertThat(last.entries()).isOne();
        });
    }

    private Desk open() {
        return Desk.open(folder.resolve("book.chancery"), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
    }

    private void pass() {
        now = now.plus(Duration.ofHours(1));
    }

    private <E extends Entry> E save(E entry, Integer... reminders) {
        desk.agenda().save(new Draft<>(entry, "", "", List.of(reminders)));
        return entry;
    }

    private void export(Target target) {
        desk.exporting().export(Selection.of(Set.of(), target, Inexact.LAST_DAY), file);
    }

    private Exported exportSince(Target target) {
        return desk.exporting().export(new Selection(Set.of(), target, Inexact.LAST_DAY, true), file);
    }

    private org.chancery.desk.exporting.ExportingCalendar.Preview preview(Target target) {
        return desk.exporting().preview(Selection.of(Set.of(), target, Inexact.LAST_DAY));
    }

    private Map<String, Difference> differences(Target target) {
        return preview(target).rows().stream().collect(Collectors.toMap(row -> row.entry().title(), Row::difference));
    }

    private Set<Id> uids() {
        return written("UID:").stream().map(Id::parse).collect(Collectors.toSet());
    }

    private int sequence() {
        return Integer.parseInt(written("SEQUENCE:").getFirst());
    }

    private List<String> written(String property) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(property)).map(line -> line.substring(property.length()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Meeting moved(Meeting meeting, When when) {
        return meeting.dated(when, meeting.origin());
    }

    private Meeting meeting(String title, When when) {
        return new Meeting(Id.fresh(java.time.Clock.systemUTC()), title, Optional.empty(), Optional.empty(), when,
                new Origin.Typed(), "Nairobi", Meeting.Status.CONFIRMED, "", "");
    }

    private Deliverable deliverable(String title, When when) {
        return new Deliverable(Id.fresh(java.time.Clock.systemUTC()), Deliverable.Kind.DEADLINE, title,
                Optional.empty(), Optional.empty(), Optional.empty(), when, new Origin.Typed(), "Secretariat", "",
                Deliverable.Status.EXPECTED, "", "");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
