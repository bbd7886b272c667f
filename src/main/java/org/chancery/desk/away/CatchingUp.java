package org.chancery.desk.away;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Reminder;
import org.chancery.desk.away.Away.Group;
import org.chancery.desk.away.Away.Kind;
import org.chancery.desk.away.Away.Line;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Happenings;
import org.chancery.store.tables.Happenings.Redated;
import org.chancery.store.tables.Reminders;
import org.chancery.store.tables.Settings;
import org.chancery.time.WhenOrder;

/// Catching up with what happened while nobody looked: what fell due, took place, was reminded of or moved, each once. How far the book was looked
/// through is a bookmark, no act: undo never takes it back.
public final class CatchingUp {

    private static final String LOOKED = "looked-through-until";
    private static final Comparator<Line> BY_DATE = Comparator.comparing((Line line) -> line.entry().when(),
            WhenOrder.BY_DAY).thenComparing(line -> line.entry().title());

    private final Ledger ledger;

    public CatchingUp(Ledger ledger) {
        this.ledger = ledger;
    }

    /// When the book was last looked through; empty if it never was.
    public Optional<Instant> lastLook() {
        return ledger.bookmark(LOOKED).map(Instant::parse);
    }

    /// What happened since the book was last looked through; nothing if it never was, or if the clock was set back since.
    public Away sinceLastLook() {
        Instant now = ledger.clock().instant();
        return between(lastLook().filter(now::isAfter).orElse(now), now);
    }

    /// What happened between two instants, the first not included.
    public Away between(Instant since, Instant until) {
        return new Away(since, until, ledger.read(sql -> groups(sql, since, until)));
    }

    /// Notes that the book is looked at now.
    public void looked() {
        looked(ledger.clock().instant());
    }

    /// Notes that the book was looked through until then: what happened before is not told again.
    public void looked(Instant until) {
        ledger.bookmark(LOOKED, until.toString());
    }

    private static List<Group> groups(Sql sql, Instant since, Instant until) {
        if (!since.isBefore(until))
            return List.of();
        ZoneId officer = Settings.TABLE.dutyStation(sql);
        var meanwhile = new Meanwhile(since, until, officer);
        Map<Id, List<Reminder>> reminders = Reminders.TABLE.byEntry(sql);
        Map<Id, Redated> redated = Happenings.redated(sql, since, until);
        Map<Id, Body> bodies = Bodies.TABLE.byId(sql);
        var lines = new EnumMap<Kind, List<Line>>(Kind.class);
        Entries.ahead(sql, since.atZone(officer).toLocalDate()).forEach(entry -> {
            Map<Kind, String> happened = meanwhile.of(entry, reminders.getOrDefault(entry.id(), List.of()),
                    Optional.ofNullable(redated.get(entry.id())));
            happened.keySet()
                    .stream()
                    .findFirst()
                    .ifPresent(kind -> lines.computeIfAbsent(kind, k -> new ArrayList<>())
                            .add(line(entry, bodies, happened)));
        });
        return lines.entrySet().stream().map(each -> new Group(each.getKey(),
                each.getValue().stream().sorted(BY_DATE).toList())).toList();
    }

    private static Line line(Entry entry, Map<Id, Body> bodies, Map<Kind, String> happened) {
        String body = entry.body().flatMap(id -> Optional.ofNullable(bodies.get(id))).map(Body::shortName).orElse("");
        return new Line(entry, body, String.join(" · ", happened.values()));
    }
}
