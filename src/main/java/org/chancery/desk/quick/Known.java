package org.chancery.desk.quick;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.desk.filing.Almanac;
import org.chancery.desk.registry.BodyNames;
import org.chancery.desk.registry.KnownResolutions;
import org.chancery.desk.reminding.Ladders;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.Settings;
import org.chancery.time.working.WorkingDays;

/// What the book knows at one moment of the names that a line can use.
///
/// @param meetings those that are not cancelled, by date
/// @param owed what is still to come, by date
/// @param owners who owes or is owed something, as written
public record Known(LocalDate today, ZoneId zone, WorkingDays workingDays, List<Body> bodies,
        List<Named<Meeting>> meetings, List<Named<Deliverable>> owed, KnownResolutions resolutions,
        List<String> owners, List<String> places, Ladders ladders) {

    /// An entry under the form in which names are compared.
    public record Named<E>(E entry, String plain) {}

    static Known in(Sql sql, LocalDate today) {
        List<Meeting> meetings = Meetings.TABLE.byDate(sql)
                .stream()
                .filter(meeting -> meeting.status() != Meeting.Status.CANCELLED)
                .toList();
        List<Deliverable> deliverables = Deliverables.TABLE.byDate(sql);
        return new Known(today, Settings.TABLE.dutyStation(sql), Almanac.workingDays(sql), Bodies.TABLE.byName(sql),
                named(meetings, Meeting::title),
                named(deliverables.stream().filter(each -> each.status().isOpen()).toList(), Deliverable::title),
                KnownResolutions.of(sql),
                distinct(deliverables.stream().flatMap(each -> Stream.of(each.owner(), each.addressee()))),
                distinct(meetings.stream().map(Meeting::place)), Ladders.in(sql));
    }

    private static <E> List<Named<E>> named(List<E> entries, Function<E, String> title) {
        return entries.stream().map(entry -> new Named<>(entry, BodyNames.plain(title.apply(entry)))).toList();
    }

    private static List<String> distinct(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).distinct().sorted().toList();
    }

    Optional<Body> body(Id id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    /// The bodies that a text names, the longest names first; a name within a longer one is none of its own.
    List<Body> bodiesNamedIn(String text) {
        String plain = BodyNames.plain(text);
        List<Body> named = bodies.stream().filter(body -> !nameIn(plain, body).isEmpty()).toList();
        return named.stream()
                .filter(body -> named.stream()
                        .noneMatch(other -> nameIn(plain, other).length() > nameIn(plain, body).length()
                                && says(nameIn(plain, other), nameIn(plain, body))))
                .sorted(Comparator.comparing((Body body) -> -nameIn(plain, body).length())
                        .thenComparing(Body::shortName))
                .toList();
    }

    /// The longer of the two names of a body that stand in a text.
    private static String nameIn(String plain, Body body) {
        return Stream.of(body.name(), body.shortName())
                .map(BodyNames::plain)
                .filter(name -> !name.isEmpty() && says(plain, name))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    /// Whether a text has these words, whole and in this order; both as names are compared.
    static boolean says(String plain, String words) {
        return (" " + plain + " ").contains(" " + words + " ");
    }

    /// The spelling of a name that the book has already, or the name as it was typed.
    static String spelt(String typed, List<String> known) {
        String plain = BodyNames.plain(typed);
        return known.stream().filter(name -> BodyNames.plain(name).equals(plain)).findFirst().orElse(typed);
    }
}
