package org.chancery.ui.calendar.layout;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.time.WhenOrder;
import org.chancery.time.text.WhenLabel;

/// The agenda: entries by day, those of several days on each of them, what is not known to the day under the last day on which it can be.
public final class AgendaRows {

    /// Longer runs stand on their first and their last day only.
    private static final int DAY_BY_DAY = 7;
    /// So many empty days go without saying.
    private static final int UNSAID = 7;
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /// One line, before it is known what stands above it.
    private record Stop(LocalDate day, Optional<Occasion> occasion, Entry entry) {}

    private static final Comparator<Stop> IN_ORDER = Comparator.comparing(Stop::day)
            .thenComparing(stop -> stop.occasion().isEmpty())
            .thenComparing(AgendaRows::onOneDay);

    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate today;

    private AgendaRows(LocalDate first, LocalDate last, LocalDate today) {
        this.first = first;
        this.last = last;
        this.today = today;
    }

    /// The lines of a page, and what is said at its ends.
    public static List<AgendaRow> of(Page page) {
        var rows = new ArrayList<AgendaRow>();
        page.before().ifPresent(day -> rows.add(new AgendaRow.Earlier("Show what is before")));
        rows.addAll(new AgendaRows(page.first(), page.last(), page.today()).lines(page.entries(), page.station()));
        String end = page.after().map(day -> "Reading on").orElse(rows.isEmpty()
                ? "Nothing is in the book from here on."
                : "Nothing is in the book after this.");
        rows.add(new AgendaRow.End(end, page.after().isPresent()));
        return List.copyOf(rows);
    }

    /// All that stands on one day of a page, without a heading.
    public static List<AgendaRow> of(Page page, LocalDate day) {
        return page.on(day)
                .stream()
                .map(o -> new AgendaRow.Line(Optional.empty(), Optional.empty(), o.entry(), day, dayOfRun(o, day)))
                .map(AgendaRow.class::cast)
                .toList();
    }

    /// Entries without a day, in the order given.
    public static List<AgendaRow> ofNoDay(List<Entry> entries) {
        var rows = new ArrayList<AgendaRow>();
        String under = "";
        for (Entry entry : entries) {
            String heading = WhenLabel.medium(entry.when());
            rows.add(new AgendaRow.Line(Optional.empty(),
                    heading.equals(under) ? Optional.empty() : Optional.of(heading), entry,
                    WhenOrder.day(entry.when()), ""));
            under = heading;
        }
        return List.copyOf(rows);
    }

    private List<AgendaRow> lines(List<Entry> entries, ZoneId station) {
        var stops = new ArrayList<Stop>();
        entries.forEach(entry -> addStops(entry, Occasion.of(entry, station), stops));
        stops.sort(IN_ORDER);
        return lines(stops, entries.stream().flatMap(entry -> Occasion.of(entry, station).stream())
                .filter(o -> o.days() > DAY_BY_DAY).toList());
    }

    private void addStops(Entry entry, Optional<Occasion> occasion, List<Stop> stops) {
        if (occasion.isEmpty()) {
            LocalDate day = WhenOrder.day(entry.when());
            if (!day.isBefore(first) && !day.isAfter(last))
                stops.add(new Stop(day, occasion, entry));
            return;
        }
        Occasion o = occasion.get();
        for (LocalDate day = o.first(); !day.isAfter(o.last()); day = next(o, day)) {
            if (!day.isBefore(first) && !day.isAfter(last))
                stops.add(new Stop(day, occasion, entry));
        }
    }

    private static LocalDate next(Occasion o, LocalDate day) {
        return o.days() > DAY_BY_DAY && day.equals(o.first()) ? o.last() : day.plusDays(1);
    }

    private static int onOneDay(Stop one, Stop other) {
        return one.occasion().isEmpty()
                ? WhenOrder.BY_DAY.compare(one.entry().when(), other.entry().when())
                : Occasion.IN_ORDER.compare(one.occasion().get(), other.occasion().orElseThrow());
    }

    private List<AgendaRow> lines(List<Stop> stops, List<Occasion> runs) {
        var rows = new ArrayList<AgendaRow>();
        LocalDate before = first.minusDays(1);
        String under = "";
        for (Stop stop : stops) {
            String heading = heading(stop);
            boolean opens = !heading.equals(under);
            rows.add(new AgendaRow.Line(gap(before, stop, runs), opens ? Optional.of(heading) : Optional.empty(),
                    stop.entry(), stop.day(), stop.occasion().map(o -> span(o, stop.day())).orElse("")));
            under = heading;
            before = stop.day();
        }
        return List.copyOf(rows);
    }

    private static Optional<String> gap(LocalDate before, Stop stop, List<Occasion> runs) {
        if (stop.occasion().isEmpty() || ChronoUnit.DAYS.between(before, stop.day()) <= UNSAID)
            return Optional.empty();
        List<String> on = runs.stream().filter(run -> run.touches(before.plusDays(1), stop.day().minusDays(1)))
                .map(run -> "“" + run.entry().title() + "”").toList();
        return Optional.of(switch (on.size()) {
            case 0 -> "No entries until " + BRIEF.format(stop.day());
            case 1 -> on.getFirst() + " goes on";
            default -> on.getFirst() + " and " + (on.size() - 1) + " more go on";
        });
    }

    private String heading(Stop stop) {
        if (stop.occasion().isEmpty())
            return "No day yet · " + WhenLabel.medium(stop.entry().when());
        return (stop.day().equals(today) ? "Today · " : "") + FULL.format(stop.day());
    }

    private static String span(Occasion o, LocalDate day) {
        if (o.days() <= DAY_BY_DAY)
            return dayOfRun(o, day);
        return day.equals(o.first())
                ? "begins, until " + END.format(o.last())
                : "last day, since "
                        + END.format(o.first());
    }

    private static String dayOfRun(Occasion o, LocalDate day) {
        return o.days() == 1 || o.hasHours()
                ? ""
                : "day " + (1 + ChronoUnit.DAYS.between(o.first(), day)) + " of " + o.days();
    }
}
