package org.chancery.desk;

import org.chancery.desk.registry.ResolutionNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Entries;
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

    /// @param title "Overdue", "Next 14 days", "Later this year", "2025", "Undated", "Promised or asked, no date"
    public record Group(String title, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// What lies ahead of a day. Groups that would be empty are not there.
    ///
    /// @param due how many deliverables are overdue or due within 14 days
    public record Horizon(LocalDate asOf, List<Group> groups, int due) {

        public Horizon {
            groups = List.copyOf(groups);
        }
    }

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
        List<Line> lines = lines(asOf, entry -> body.isEmpty() || entry.body().equals(body));
        var groups = new LinkedHashMap<String, List<Line>>();
        lines.forEach(line -> groups.computeIfAbsent(group(line, asOf), title -> new ArrayList<>()).add(line));
        long due = lines.stream().filter(line -> isDue(line, asOf.plusDays(NEAR))).count();
        return new Horizon(asOf, groups.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList(),
                (int) due);
    }

    /// What is overdue, and what is due, takes place, or can already fall within so many days: a month that begins in them is among it.
    public List<Line> due(LocalDate asOf, int days) {
        LocalDate last = asOf.plusDays(days);
        return lines(asOf, entry -> true).stream().filter(line -> canFallBy(line.entry(), last)).toList();
    }

    private static boolean canFallBy(Entry entry, LocalDate last) {
        return entry.when().latest().isPresent()
                && entry.when().earliest().filter(day -> !day.isAfter(last)).isPresent();
    }

    private static boolean isDue(Line line, LocalDate last) {
        return line.entry() instanceof Deliverable && isNear(line.entry(), last);
    }

    private static boolean isNear(Entry entry, LocalDate last) {
        return entry.when().latest().isPresent() && !WhenOrder.day(entry.when()).isAfter(last);
    }

    private List<Line> lines(LocalDate asOf, Predicate<Entry> wanted) {
        return desk.read(sql -> {
            Map<Id, Body> bodies = Bodies.TABLE.byId(sql);
            ResolutionNames resolutions = ResolutionNames.of(sql);
            Map<Id, List<Integer>> reminders = Reminders.TABLE.daysByEntry(sql);
            return Entries.ahead(sql, asOf).filter(wanted).sorted(order(asOf)).map(entry -> {
                boolean overdue = entry instanceof Deliverable && entry.when().isOverdueOn(asOf);
                return new Line(entry, name(entry.body(), bodies, Body::shortName),
                        resolutions.label(entry.resolution()),
                        reminders.getOrDefault(entry.id(), List.of()),
                        overdue, overdue
                                ? DistanceLabel.overdue(entry.when(), asOf)
                                : DistanceLabel.of(entry.when(), asOf));
            }).toList();
        });
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

    private static String group(Line line, LocalDate asOf) {
        LocalDate day = WhenOrder.day(line.entry().when());
        if (line.overdue())
            return "Overdue";
        if (isOnlySaid(line.entry()))
            return "Promised or asked, no date";
        if (line.entry().when().latest().isEmpty())
            return "Undated";
        if (!day.isAfter(asOf.plusDays(NEAR)))
            return "Next " + NEAR + " days";
        return day.getYear() == asOf.getYear() ? "Later this year" : String.valueOf(day.getYear());
    }
}
