package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.component.VEvent;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.desk.exporting.ExportingCalendar.Exported;
import org.chancery.desk.exporting.Difference;
import org.chancery.desk.exporting.Inexact;
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
import org.junit.jupiter.api.Test;

class ExportingCalendarTest extends ExportAtTheDesk {

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
}
