package org.chancery.desk.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.writing.WritingTrouble;
import org.chancery.time.Day;
import org.chancery.time.Offset;
import org.chancery.time.Relative;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingCalendarTest {

    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2024-10-16T07:00:00Z");
    private Desk desk;
    private Path file;

    @BeforeEach
    void atADesk() {
        desk = Desk.open(folder.resolve("book.chancery"), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
        file = folder.resolve("followed.ics");
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void aFileThatIsFollowedHasEverythingAndIsBroughtUpToDate() throws IOException {
        Meeting session = save("Lake session", Day.of(day("2024-12-09")));
        assertThat(desk.publishing().publish(publication(true))).isOne();
        assertThat(Files.readString(file)).contains("SUMMARY:Lake session", "DTSTART;VALUE=DATE:20241209");
        desk.agenda().save(session.dated(Day.of(day("2024-12-10")), session.origin()));
        desk.publishing().bringUpToDate();
        assertThat(Files.readString(file)).contains("DTSTART;VALUE=DATE:20241210");
    }

    @Test
    void whatSaysTheSameAlreadyIsNotWrittenAgain() throws IOException {
        save("Lake session", Day.of(day("2024-12-09")));
        desk.publishing().publish(publication(true));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        desk.publishing().bringUpToDate();
        assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aFileThatWasTakenAwayIsPutBack() throws IOException {
        save("Lake session", Day.of(day("2024-12-09")));
        desk.publishing().publish(publication(true));
        Files.delete(file);
        desk.publishing().bringUpToDate();
        assertThat(file).content().contains("SUMMARY:Lake session");
    }

    @Test
    void whatIsDeletedStaysAsCancelledForTheStatedTime() throws IOException {
        Meeting session = save("Lake session", Day.of(day("2024-12-09")));
        desk.publishing().publish(publication(true));
        desk.agenda().delete(session.id());
        desk.publishing().bringUpToDate();
        assertThat(Files.readString(file)).contains("UID:" + session.id(), "STATUS:CANCELLED");
        now = now.plus(Duration.ofDays(31));
        desk.publishing().bringUpToDate();
        assertThat(Files.readString(file)).doesNotContain("VEVENT");
    }

    @Test
    void whatIsCalledOffLeavesTheFileAfterTheStatedTimeToo() throws IOException {
        Meeting session = save("Lake session", Day.of(day("2024-12-09")));
        desk.publishing().publish(publication(true));
        desk.agenda().save(session.as(Meeting.Status.CANCELLED));
        desk.publishing().bringUpToDate();
        assertThat(Files.readString(file)).contains("STATUS:CANCELLED");
        now = now.plus(Duration.ofDays(31));
        desk.publishing().bringUpToDate();
        assertThat(Files.readString(file)).doesNotContain("VEVENT");
    }

    @Test
    void withoutTitlesNothingSaysWhatItIsAbout() throws IOException {
        save("Lake session", Day.of(day("2024-12-09")));
        save("Rivers", new Relative(new Offset(4, Offset.Unit.WEEKS, Offset.Direction.AFTER), "the lake talks",
                Optional.of(day("2024-11-29")), "four weeks after the lake talks"));
        desk.publishing().publish(publication(false));
        assertThat(Files.readString(file)).contains("SUMMARY:Meeting", "DTSTART;VALUE=DATE:20241209",
                "DTSTART;VALUE=DATE:20241129", "TRIGGER:").doesNotContainIgnoringCase("lake")
                .doesNotContain("Rivers", "Harbour", "Resolution");
    }

    @Test
    void aFileThatCannotBeWrittenIsNoSetting() {
        var nowhere = new Publication(folder.resolve("missing").resolve("x.ics"), Target.APPLE, true, 30);
        assertThatExceptionOfType(WritingTrouble.class).isThrownBy(() -> desk.publishing().publish(nowhere));
        assertThat(desk.publishing().publication()).isEmpty();
    }

    @Test
    void thatThereIsAFileIsASettingThatCanBeUndone() {
        desk.publishing().publish(publication(true));
        assertThat(desk.publishing().publication()).contains(publication(true));
        desk.undoing().undo();
        assertThat(desk.publishing().publication()).isEmpty();
        desk.undoing().redo();
        desk.publishing().stop();
        assertThat(desk.publishing().publication()).isEmpty();
    }

    @Test
    void publishingIsNoExportToTheCalendarThatFollows() {
        save("Lake session", Day.of(day("2024-12-09")));
        desk.publishing().publish(publication(true));
        assertThat(desk.exporting().usual()).isEqualTo(Target.OUTLOOK);
        Id id = desk.agenda().meetings().getFirst().id();
        assertThat(desk.agenda().dossier(id).history()).noneMatch(step -> step.field().equals("exported"));
    }

    @Test
    void theUpkeepFollowsTheBookAndWritesWhatIsLeftWhenItEnds() throws Exception {
        desk.publishing().publish(publication(true));
        var told = new LinkedBlockingQueue<String>();
        try (Upkeep upkeep = new Upkeep(desk.publishing(), told::add, Duration.ofHours(1));
                var watch = desk.watch(act -> upkeep.changed())) {
            save("Lake session", Day.of(day("2024-12-09")));
        }
        assertThat(file).content().contains("SUMMARY:Lake session");
        assertThat(told).isEmpty();
    }

    @Test
    void aFailureIsSaidOnceUntilItWentWellAgain() throws Exception {
        Path place = Files.createDirectory(folder.resolve("stick"));
        desk.publishing().publish(new Publication(place.resolve("x.ics"), Target.APPLE, true, 30));
        Files.delete(place.resolve("x.ics"));
        Files.delete(place);
        var told = new LinkedBlockingQueue<String>();
        try (Upkeep upkeep = new Upkeep(desk.publishing(), told::add, Duration.ofMillis(1))) {
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("The published calendar is not up to date. "
                    + "The folder " + place + " does not exist. Nothing was written.");
            upkeep.changed();
        }
        assertThat(told).isEmpty();
    }

    private Publication publication(boolean titles) {
        return new Publication(file, Target.APPLE, titles, 30);
    }

    private Meeting save(String title, When when) {
        var meeting = new Meeting(Id.fresh(Clock.systemUTC()), title, Optional.empty(), Optional.empty(), when,
                new Origin.Typed(), "Harbour hall", Meeting.Status.CONFIRMED, "", "");
        desk.agenda().save(new Draft<>(meeting, "Lake Board", "Resolution 2/7", List.of(7)));
        return meeting;
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
