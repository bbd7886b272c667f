package org.chancery.ui.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Reminder;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.document.Evidence;
import org.chancery.time.text.WhenLabel;

/// A meeting or deliverable as a line of its list.
///
/// @param overdue a deliverable that is still expected though its last day has passed
/// @param reminders days before, the earliest first
/// @param source where a paper says it
public record EntryRow(Entry entry, String body, String resolution, List<Integer> reminders, boolean overdue,
        Optional<Evidence> source) {

    static EntryRow of(Shown shown, LocalDate today) {
        Entry entry = shown.entry();
        boolean overdue = entry instanceof Deliverable d && d.kind() == Deliverable.Kind.DEADLINE
                && d.status().isOpen()
                && d.when().isOverdueOn(today);
        List<Integer> reminders = shown.reminders().stream().map(Reminder::daysBefore).sorted((a, b) -> b - a).toList();
        return new EntryRow(entry, shown.body(), shown.resolution(), reminders, overdue,
                shown.sources().stream().map(Source::evidence).findFirst());
    }

    String date() {
        return WhenLabel.medium(entry.when());
    }

    /// Where a meeting takes place, or who owes a deliverable.
    String whereOrWho() {
        return switch (entry) {
            case Meeting m -> m.place();
            case Deliverable d -> d.owner();
        };
    }

    String status() {
        if (overdue)
            return "overdue";
        return switch (entry) {
            case Meeting m -> m.standing();
            case Deliverable d when d.status() == Deliverable.Status.EXPECTED -> switch (d.kind()) {
                case DEADLINE -> "expected";
                case PROMISE -> "promised";
                case ASK -> "asked";
            };
            case Deliverable d -> d.status().label();
        };
    }

    /// "14d 7d 1d"
    String reminderText() {
        return reminders.stream().map(days -> days + "d").collect(Collectors.joining(" "));
    }

    String searched() {
        return Stream.of(entry.title(), date(), body, resolution, whereOrWho(), status(), entry.note())
                .collect(Collectors.joining(" "));
    }
}
