package org.chancery.desk.away;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Reminder;
import org.chancery.desk.away.Away.Kind;
import org.chancery.store.tables.Happenings.Redated;
import org.chancery.time.Moment;
import org.chancery.time.When;
import org.chancery.time.text.DistanceLabel;
import org.chancery.time.text.WhenLabel;

/// What happened to one entry between two instants, in words under each kind.
///
/// @param since not included
/// @param until included
record Meanwhile(Instant since, Instant until, ZoneId officer) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR_AND_TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm",
            Locale.ENGLISH);

    Map<Kind, String> of(Entry entry, List<Reminder> reminders, Optional<Redated> redated) {
        var happened = new EnumMap<Kind, String>(Kind.class);
        switch (entry) {
            case Deliverable deliverable -> due(deliverable, happened);
            case Meeting meeting -> held(meeting, happened);
        }
        List<ZonedDateTime> missed = missed(entry, reminders);
        if (!missed.isEmpty())
            happened.put(Kind.REMINDED, (missed.size() == 1 ? "reminder of " : "reminders of ")
                    + missed.stream().map(this::time).collect(Collectors.joining(" and ")));
        redated.filter(moved -> !moved.before().sameDateAs(entry.when()))
                .ifPresent(moved -> happened.put(Kind.MOVED, "from " + WhenLabel.medium(moved.before()) + " to "
                        + WhenLabel.medium(entry.when()) + " by “" + moved.act().label() + "”"));
        return happened;
    }

    private void due(Deliverable deliverable, Map<Kind, String> happened) {
        LocalDate then = day(since);
        LocalDate today = day(until);
        When when = deliverable.when();
        if (when.isOverdueOn(today) && !when.isOverdueOn(then))
            happened.put(Kind.OVERDUE, DistanceLabel.overdue(when, today));
        else if (then.isBefore(today) && when.latest().equals(Optional.of(today)))
            happened.put(Kind.DUE, "due today");
    }

    private void held(Meeting meeting, Map<Kind, String> happened) {
        When when = meeting.when();
        if (when.latest().isEmpty())
            return;
        if (fell(end(when)))
            happened.put(Kind.HELD, (when.precision().isExact() ? "took place " : "its last possible day has passed: ")
                    + WhenLabel.medium(when));
        else if (when.precision().isExact() && fell(start(when)))
            happened.put(Kind.BEGUN, DistanceLabel.of(when, day(until)) + ", " + WhenLabel.medium(when));
    }

    private Instant end(When when) {
        return when instanceof Moment moment
                ? moment.end().orElse(moment.start()).toInstant()
                : when.latest().orElseThrow().plusDays(1).atStartOfDay(officer).toInstant();
    }

    private Instant start(When when) {
        return when instanceof Moment moment
                ? moment.start().toInstant()
                : when.earliest().or(when::latest).orElseThrow().atStartOfDay(officer).toInstant();
    }

    private List<ZonedDateTime> missed(Entry entry, List<Reminder> reminders) {
        var missed = new ArrayList<ZonedDateTime>();
        for (Reminder reminder : reminders)
            reminder.comes(entry.when(), officer).filter(time -> fell(time.toInstant())).ifPresent(missed::add);
        return missed.stream().distinct().sorted().toList();
    }

    private String time(ZonedDateTime time) {
        return (time.getYear() == day(until).getYear() ? TIME : YEAR_AND_TIME).format(time);
    }

    private boolean fell(Instant instant) {
        return instant.isAfter(since) && !instant.isAfter(until);
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(officer).toLocalDate();
    }
}
