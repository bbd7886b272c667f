package org.chancery.ui.horizon;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.desk.LookingAhead.Line;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.chancery.time.Relative;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// The quiet line under a title: "Secretariat · 7 days before the meeting", "Nairobi · 3 days", "10:00–12:00 · New York".
final class Particulars {

    private Particulars() {}

    static String of(Line line) {
        Entry entry = line.entry();
        var words = new StringJoiner(" · ");
        standing(entry).ifPresent(words::add);
        if (waits(line))
            words.add(line.distance());
        people(entry).filter(text -> !text.isEmpty()).ifPresent(words::add);
        time(entry.when()).filter(text -> !waits(line)).ifPresent(words::add);
        if (!line.body().isEmpty())
            words.add(line.body());
        return words.toString();
    }

    /// Whether it has no day because what it is counted from has none; what that is stands where there is room for it.
    static boolean waits(Line line) {
        return line.distance().startsWith("waits for ");
    }

    /// The reminders as they stand at the end of a line: "14d 7d 1d".
    static String reminders(List<Integer> daysBefore) {
        return String.join(" ", daysBefore.stream().map(days -> days + "d").toList());
    }

    /// A meeting that does not simply stand under its date says so first, however little room there is.
    private static Optional<String> standing(Entry entry) {
        return entry instanceof Meeting m && (m.waits() || m.status() == Meeting.Status.ADJOURNED)
                ? Optional.of(m.standing())
                : Optional.empty();
    }

    private static Optional<String> people(Entry entry) {
        return switch (entry) {
            case Deliverable d -> Optional.of(d.owner());
            case Meeting m -> Optional.of(m.place());
        };
    }

    private static Optional<String> time(When when) {
        return switch (when) {
            case Moment m -> Optional.of(m.from() + m.until().map(end -> "–" + end).orElse(""));
            case Days d -> Optional.of(1 + ChronoUnit.DAYS.between(d.first(), d.last()) + " days"
                    + d.opening().map(opening -> ", opening " + opening.time()).orElse(""));
            case Relative r -> Optional.of(WhenLabel.medium(r));
            case When other -> Optional.of(WhenLabel.open(other)).filter(text -> !text.isEmpty());
        };
    }
}
