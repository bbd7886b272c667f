package org.chancery.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.Progress;
import org.chancery.time.text.WhenText;

/// A book as it stands on Wednesday 16 October 2024: one paper read and accepted, the rest typed.
public final class AutumnBook {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:42:00Z"), ZoneId.of("Africa/Nairobi"));

    private static final String PAPER = """
            Committee on Shelter, Nairobi
            Summary of the fifth briefing, 16 October 2024

            RESOLUTION 2/7: SHELTER FOR EVERY HOUSEHOLD

            41. The working group on shelter will hold its first session from 9 to 11 December 2024 in Nairobi.
            42. A meeting of heads of delegation on shelter takes place on 6 November 2024 from 10 am to 12 am.
            43. The Secretariat said that the papers for the first session of the working group on shelter would be available online by 28 October 2024.
            44. The second session of the Governing Council in 2024 will be held on 4-6 December 2024.
            45. The Governing Council will take up the matter at its first session in March 2025.
            46. The adoption of the guidelines on compact towns is foreseen for May 2025.
            47. The Secretariat will circulate the note verbale on regional consultations as early as possible.
            48. The handbook for mayors will be launched by the end of 2024.
            """;

    private final Desk desk;

    private AutumnBook(Desk desk) {
        this.desk = desk;
    }

    /// Opens an empty book in this folder, on that day.
    public static Desk empty(Path folder) {
        return Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    public static Desk in(Path folder) {
        Desk desk = empty(folder);
        desk.settingUp().mission("Permanent Mission · Nairobi");
        var book = new AutumnBook(desk);
        book.read(folder);
        book.due("Comments on the zero draft of the guidelines", "2024-10-11", "Member States", "OEWG-H", "2/7", 7, 1);
        book.due("OEWG-H documents available online", "2024-10-28", "Secretariat", "OEWG-H", "2/7", 14, 7, 1);
        book.due("Background reports for the Executive Board", "2024-11-27", "Secretariat", "Executive Board", "", 7);
        book.due("Final draft of the guidelines on compact towns", "part EARLY 2025", "Secretariat", "Assembly", "2/1");
        book.due("Reshare the note verbale on regional consultations", "undated", "Secretariat", "Assembly", "2/1");
        book.meets("Heads of delegation on adequate housing", "at 2024-11-06 10:00 12:00 Africa/Nairobi",
                "WUF12, Cairo",
                "OEWG-H", "2/7", 7, 1);
        book.meets("Executive Board, second session of 2024", "2024-12-04/2024-12-06", "Nairobi", "Executive Board", "",
                21, 7);
        book.meets("OEWG-H, first session", "2024-12-09/2024-12-11", "Nairobi", "OEWG-H", "2/7", 42, 7);
        book.meets("Executive Board, first session of 2025", "2025-03", "", "Executive Board", "");
        return desk;
    }

    private void read(Path folder) {
        try {
            Path file = Files.writeString(folder.resolve("briefing-5.txt"), PAPER);
            if (desk.importing().add(file, Progress.NONE) instanceof Outcome.Added added)
                desk.reviewing().acceptAllSure(added.document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void due(String title, String when, String owner, String body, String resolution, Integer... reminders) {
        keep(new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, title, Optional.empty(), Optional.empty(),
                Optional.empty(),
                WhenText.read(when, ""), new Origin.Typed(), owner, "", Deliverable.Status.EXPECTED, "", ""), body,
                resolution,
                reminders);
    }

    private void meets(String title, String when, String place, String body, String resolution, Integer... reminders) {
        keep(new Meeting(Id.fresh(CLOCK), title, Optional.empty(), Optional.empty(), WhenText.read(when, ""),
                new Origin.Typed(), place, Meeting.Status.CONFIRMED, "", ""), body, resolution, reminders);
    }

    private void keep(Entry entry, String body, String resolution, Integer... reminders) {
        desk.agenda().save(new Draft<>(entry, body, resolution, List.of(reminders)));
    }
}
