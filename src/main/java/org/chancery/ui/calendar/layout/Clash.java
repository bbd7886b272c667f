package org.chancery.ui.calendar.layout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.agenda.Meeting;

/// Two meetings that one officer cannot both go to: their hours meet, or both take whole days and share one.
///
/// @param day the first day shown on which they meet
/// @param hours the hours of that day which both take: "11:00–12:00"; empty for whole days
public record Clash(LocalDate day, String hours, Meeting one, Meeting other) {

    /// More than these are not told apart: the page is full of them.
    private static final int MOST = 200;
    /// Nobody sits through what takes longer than this.
    private static final int LONGEST = 21;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /// "Wed 6 Nov, 11:00–12:00: “Bureau” and “Heads of delegation” are at the same time."
    public String sentence() {
        return DAY.format(day) + (hours.isEmpty() ? "" : ", " + hours) + ": “" + one.title() + "” and “"
                + other.title() + "” are " + (hours.isEmpty() ? "on the same day." : "at the same time.");
    }

    /// The clashes among these, by day. What was cancelled clashes with nothing, nor does a run of many weeks; neither does a day with an hour.
    ///
    /// @param from the first day that is shown: what meets since before it stands there
    public static List<Clash> among(List<Occasion> occasions, LocalDate from) {
        List<Occasion> meetings = occasions.stream()
                .filter(o -> o.entry() instanceof Meeting m && m.status() != Meeting.Status.CANCELLED)
                .toList();
        var found = new ArrayList<Clash>();
        sweep(meetings.stream().filter(o -> o.from().isPresent()).toList(), o -> o.from().orElseThrow(), Clash::end,
                found);
        sweep(meetings.stream().filter(o -> o.from().isEmpty() && o.days() <= LONGEST).toList(),
                o -> o.first().atStartOfDay(),
                o -> o.last().plusDays(1).atStartOfDay(), found);
        found.replaceAll(clash -> clash.notBefore(from));
        found.sort(Comparator.comparing(Clash::day).thenComparing(Clash::hours));
        return List.copyOf(found);
    }

    private Clash notBefore(LocalDate from) {
        return hours.isEmpty() && day.isBefore(from) ? new Clash(from, hours, one, other) : this;
    }

    private static LocalDateTime end(Occasion o) {
        return o.until().orElse(o.from().orElseThrow().plusMinutes(1));
    }

    private static void sweep(List<Occasion> meetings, Function<Occasion, LocalDateTime> from,
            Function<Occasion, LocalDateTime> until, List<Clash> found) {
        List<Occasion> sorted = meetings.stream().sorted(Comparator.comparing(from)).toList();
        for (int i = 0; i < sorted.size() && found.size() < MOST; i++) {
            Occasion one = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && from.apply(sorted.get(j)).isBefore(until.apply(one))
                    && found.size() < MOST; j++)
                found.add(clash(one, sorted.get(j), until));
        }
    }

    private static Clash clash(Occasion one, Occasion other, Function<Occasion, LocalDateTime> until) {
        String hours = "";
        if (other.from().isPresent()) {
            LocalDateTime end = Comparator.<LocalDateTime>naturalOrder()
                    .compare(until.apply(one), until.apply(other)) < 0 ? until.apply(one) : until.apply(other);
            hours = CLOCK.format(other.from().get())
                    + (other.until().isPresent() && one.until().isPresent() ? "–" + CLOCK.format(end) : "");
        }
        return new Clash(other.first(), hours, (Meeting) one.entry(), (Meeting) other.entry());
    }
}
