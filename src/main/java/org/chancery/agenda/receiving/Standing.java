package org.chancery.agenda.receiving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Deliverable.Status;

/// How a deliverable stands on a day: how far it has come, and how late it is or was. Lateness follows from the dates alone and is never kept: what
/// is open is late once its last possible day has passed, what was met was late if the last of it came after that day.
///
/// @param received how many documents came for it
/// @param awaited how many are to come; 0 where they are not counted
/// @param lateDays days after its last day; 0 where it is not late, or nobody can tell
public record Standing(Status status, int received, int awaited, long lateDays) {

    public static Standing of(Deliverable deliverable, Collection<Receipt> receipts, LocalDate today) {
        return of(deliverable, receipts.size(), completed(deliverable, receipts), today);
    }

    /// The day on which all that was awaited had come; where it is not counted, that on which the last of it came.
    public static Optional<LocalDate> completed(Deliverable deliverable, Collection<Receipt> receipts) {
        List<LocalDate> days = receipts.stream().map(Receipt::received).sorted().toList();
        if (days.isEmpty())
            return Optional.empty();
        int last = deliverable.awaited() > 0 ? Math.min(deliverable.awaited(), days.size()) : days.size();
        return Optional.of(days.get(last - 1));
    }

    /// @param received how many documents came
    /// @param completed the day on which all of it had come, if that is known
    private static Standing of(Deliverable deliverable, int received, Optional<LocalDate> completed, LocalDate today) {
        Status status = deliverable.status();
        Optional<LocalDate> measured = status.isOpen()
                ? Optional.of(today)
                : completed.filter(day -> status == Status.MET);
        long late = measured.flatMap(day -> Lateness.days(deliverable.when(), day)).filter(days -> days > 0).orElse(0L);
        return new Standing(status, received, deliverable.awaited(), late);
    }

    /// What receiving so many documents makes of a deliverable that is not called off.
    public static Status after(Deliverable deliverable, int received) {
        if (received == 0)
            return Status.EXPECTED;
        return deliverable.awaited() > 0 && received < deliverable.awaited() ? Status.PART_RECEIVED : Status.MET;
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    /// Whether its last day has passed, or had passed when it was met.
    public boolean isLate() {
        return lateDays > 0;
    }

    /// Whether it is open though its last day has passed.
    public boolean isOverdue() {
        return isOpen() && isLate();
    }

    /// "expected", "part received", "met", "superseded"
    public String progress() {
        return status.label();
    }

    /// "2 of 5", "2"; empty where nothing came and nothing is counted.
    public String count() {
        if (awaited > 0)
            return received + " of " + awaited;
        return received > 0 ? String.valueOf(received) : "";
    }

    /// "late 3 days" of what is open, "3 days late" of what was met; empty if it is not late.
    public String lateness() {
        if (!isLate())
            return "";
        String days = lateDays == 1 ? "1 day" : lateDays + " days";
        return isOpen() ? "late " + days : days + " late";
    }

    /// In one line: "part received (2 of 5), late 3 days", "met 3 days late".
    public String label() {
        String counted = status == Status.PART_RECEIVED ? progress() + " (" + count() + ")" : progress();
        return isLate() ? counted + (isOpen() ? ", " : " ") + lateness() : counted;
    }
}
