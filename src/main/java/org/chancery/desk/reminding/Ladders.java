package org.chancery.desk.reminding;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Ladder;
import org.chancery.agenda.Meeting;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Settings;
import org.chancery.store.tables.Settings.Setting;

/// The usual reminders of each kind of entry, as the officer set them.
public record Ladders(Map<Kind, Ladder> byKind) {

    /// What has a ladder of its own.
    public enum Kind {
        MEETING("Meetings"), DEADLINE("Deadlines"), WORD("Promises and asks, once they have a date");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Kind of(Entry entry) {
            return switch (entry) {
                case Meeting m -> MEETING;
                case Deliverable d when d.kind() == Deliverable.Kind.DEADLINE -> DEADLINE;
                case Deliverable d -> WORD;
            };
        }

        private String setting() {
            return "reminders-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final String HOUR = "reminders-hour";
    /// How no reminder at all is kept, as an empty setting is one that nobody set.
    private static final String NONE = "none";

    public Ladders {
        byKind = Map.copyOf(byKind);
        for (Kind kind : Kind.values()) {
            if (!byKind.containsKey(kind))
                throw new IllegalArgumentException("each kind has a ladder: " + kind);
        }
    }

    public Ladder of(Kind kind) {
        return byKind.getOrDefault(kind, Ladder.USUAL);
    }

    public Ladder of(Entry entry) {
        return of(Kind.of(entry));
    }

    /// The hour at which they all come.
    public LocalTime at() {
        return of(Kind.MEETING).at();
    }

    /// The same with other steps for one kind.
    public Ladders with(Kind kind, List<Integer> daysBefore) {
        var all = new EnumMap<Kind, Ladder>(byKind);
        all.put(kind, new Ladder(daysBefore, at()));
        return new Ladders(all);
    }

    /// The same at another hour.
    public Ladders at(LocalTime time) {
        return new Ladders(
                byKind.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().at(time))));
    }

    /// Three weeks, one week and one day before at nine, where nobody set anything else.
    public static Ladders in(Sql sql) {
        LocalTime at = LocalTime.parse(Settings.TABLE.value(sql, HOUR, Ladder.USUAL.at().toString()));
        return new Ladders(Arrays.stream(Kind.values()).collect(Collectors.toMap(kind -> kind,
                kind -> new Ladder(days(Settings.TABLE.value(sql, kind.setting(), text(Ladder.USUAL))), at))));
    }

    void keep(Transaction tx) {
        byKind.forEach((kind, ladder) -> tx.put(Settings.TABLE, new Setting(kind.setting(), text(ladder))));
        tx.put(Settings.TABLE, new Setting(HOUR, at().toString()));
    }

    private static String text(Ladder ladder) {
        return ladder.daysBefore().isEmpty()
                ? NONE
                : ladder.daysBefore().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Integer> days(String text) {
        return text.equals(NONE) ? List.of() : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
