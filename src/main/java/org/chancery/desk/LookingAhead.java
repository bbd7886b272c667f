package org.chancery.desk;

import org.chancery.desk.registry.ResolutionNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.computing.Waiting;
import org.chancery.store.tables.Bodies;
import org.chancery.store.Sql;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Outlook;
import org.chancery.store.tables.Outlook.Place;
import org.chancery.store.tables.Reminders;
import org.chancery.time.WhenOrder;
import org.chancery.time.text.DistanceLabel;

/// Seeing what comes, what is due and what is late.
public final class LookingAhead {

    /// One entry in a list of what comes.
    ///
    /// @param body short name; empty if none
    /// @param resolution its number, with its body where several have it; empty if none
    /// @param reminders days before, the earliest first
    /// @param distance how far off it is: "in 12 days", "tomorrow", "3 days overdue", "this month"; empty if it has no date
    public record Line(Entry entry, String body, String resolution, List<Integer> reminders, boolean overdue,
            String distance) {

        public Line {
            reminders = List.copyOf(reminders);
        }
    }

    /// @param title "Overdue", "Next 14 days", "This month", "Later this year", "2025", "Undated", "Promised or asked, no date"
    /// @param unlisted how many more belong to it than a list has room for: what is overdue for longest, elsewhere what comes last
    public record Group(String title, List<Line> lines, int unlisted) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// What lies ahead of a day. Groups that would be empty are not there.
    ///
    /// @param due how many deliverables are overdue or due within 14 days
    /// @param bodies how many entries each body has ahead
    public record Horizon(LocalDate asOf, List<Group> groups, int due, Map<Id, Integer> bodies) {

        public Horizon {
            groups = List.copyOf(groups);
            bodies = Map.copyOf(bodies);
        }
    }

    private static final String OVERDUE = "Overdue";

    /// How many lines a group lists at most.
    static final int MOST = 200;

    /// How many days ahead count as near.
    private static final int NEAR = 14;

    private final Desk desk;

    LookingAhead(Desk desk) {
        this.desk = desk;
    }

    public Horizon horizon(LocalDate asOf) {
        return horizon(asOf, Optional.empty());
    }

    /// @param body whose entries to show; empty for all
    public Horizon horizon(LocalDate asOf, Optional<Id> body) {
        return desk.read(sql -> {
            List<Place> ahead = Outlook.of(sql, asOf);
            var places = new HashMap<String, List<Place>>();
            ahead.stream()
                    .filter(place -> body.isEmpty() || place.body().equals(body))
                    .forEach(place -> places.computeIfAbsent(group(place, asOf), title -> new ArrayList<>())
                            .add(place));
            List<Id> listed = places.entrySet().stream().flatMap(g -> listed(g.getKey(), g.getValue())).toList();
            var groups = new LinkedHashMap<String, List<Line>>();
            lines(sql, asOf, listed)
                    .forEach(line -> groups.computeIfAbsent(group(place(line.entry()), asOf), t -> new ArrayList<>())
                            .add(line));
            return new Horizon(asOf, groups.entrySet().stream().map(group -> {
                int all = places.getOrDefault(group.getKey(), List.of()).size();
                return new Group(group.getKey(), group.getValue(), all - group.getValue().size());
            }).toList(), due(ahead, asOf), byBody(ahead));
        });
    }

    private static Map<Id, Integer> byBody(List<Place> places) {
        return places.stream()
                .flatMap(place -> place.body().stream())
                .collect(Collectors.toMap(id -> id, id -> 1, Integer::sum));
    }

    private static Stream<Id> listed(String group, List<Place> places) {
        boolean late = group.equals(OVERDUE);
        return places.stream().skip(late ? Math.max(0, places.size() - MOST) : 0).limit(MOST).map(Place::entry);
    }

    private static Place place(Entry entry) {
        return new Place(entry.id(), entry.body(),
                Optional.of(WhenOrder.day(entry.when())).filter(day -> !day.equals(LocalDate.MAX)),
                entry.when().earliest(), entry.when().latest(), entry instanceof Deliverable,
                entry instanceof Deliverable deliverable && deliverable.kind() != Deliverable.Kind.DEADLINE);
    }

    /// How many deliverables are overdue or due within 14 days.
    public int due(LocalDate asOf) {
        return desk.read(sql -> due(Outlook.of(sql, asOf), asOf));
    }

    private static int due(List<Place> places, LocalDate asOf) {
        return (int) places.stream()
                .filter(place -> place.deliverable() && place.latest().isPresent()
                        && place.day().filter(day -> !day.isAfter(asOf.plusDays(NEAR))).isPresent())
                .count();
    }

    /// What is overdue, and what is due, takes place, or can already fall within so many days: a month that begins in them is among it.
    public List<Line> due(LocalDate asOf, int days) {
        LocalDate last = asOf.plusDays(days);
        return desk.read(sql -> lines(sql, asOf, Outlook.of(sql, asOf)
                .stream()
                .filter(place -> place.latest().isPresent()
                        && place.earliest().filter(day -> !day.isAfter(last)).isPresent())
                .map(Place::entry)
                .toList()));
    }

    private static List<Line> lines(Sql sql, LocalDate asOf, List<Id> entries) {
        Map<Id, Body> bodies = Bodies.TABLE.byId(sql);
        ResolutionNames resolutions = ResolutionNames.of(sql);
        Map<Id, List<Integer>> reminders = Reminders.TABLE.daysByEntry(sql, entries);
        return Entries.anyOf(sql, entries).sorted(order(asOf)).map(entry -> {
            boolean overdue = entry instanceof Deliverable && entry.when().isOverdueOn(asOf);
            return new Line(entry, name(entry.body(), bodies, Body::shortName),
                    resolutions.label(entry.resolution()), reminders.getOrDefault(entry.id(), List.of()), overdue,
                    Waiting.on(entry, id -> Entries.any(sql, id)).orElseGet(() -> entry instanceof Deliverable
                            ? DistanceLabel.due(entry.when(), asOf)
                            : DistanceLabel.of(entry.when(), asOf)));
        }).toList();
    }

    /// What is overdue stands first, what has no last day stands last, behind it what was promised or asked; between them all is by day.
    private static Comparator<Entry> order(LocalDate asOf) {
        return Comparator.comparing((Entry entry) -> entry.when().latest().isEmpty())
                .thenComparing(LookingAhead::isOnlySaid)
                .thenComparing(entry -> !entry.when().isOverdueOn(asOf))
                .thenComparing(Entry::when, WhenOrder.BY_DAY)
                .thenComparing(Entry::title);
    }

    /// Whether somebody promised or was asked to do it, and no date was named.
    private static boolean isOnlySaid(Entry entry) {
        return entry.when().latest().isEmpty()
                && entry instanceof Deliverable deliverable && deliverable.kind() != Deliverable.Kind.DEADLINE;
    }

    private static <E> String name(Optional<Id> id, Map<Id, E> known, Function<E, String> name) {
        return id.flatMap(i -> Optional.ofNullable(known.get(i))).map(name).orElse("");
    }

    private static String group(Place place, LocalDate asOf) {
        if (place.latest().isEmpty())
            return place.onlySaid() ? "Promised or asked, no date" : "Undated";
        if (place.deliverable() && place.latest().get().isBefore(asOf))
            return OVERDUE;
        LocalDate day = place.day().orElse(LocalDate.MAX);
        if (!day.isAfter(asOf.plusDays(NEAR)))
            return "Next " + NEAR + " days";
        if (day.getYear() != asOf.getYear())
            return String.valueOf(day.getYear());
        return day.getMonth() == asOf.getMonth() ? "This month" : "Later this year";
    }
}
