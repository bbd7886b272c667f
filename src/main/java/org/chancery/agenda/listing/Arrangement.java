package org.chancery.agenda.listing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.time.WhenOrder;

/// In which order a list stands, and under which headings.
///
/// @param sort the column by which it is sorted within each group
public record Arrangement(Grouping grouping, Column sort, boolean descending) {

    /// What makes a group.
    public enum Grouping {
        WHEN("When", Column.DUE), OWNER("Owed by", Column.OWNER), BODY("Body", Column.BODY), RESOLUTION("Resolution",
                Column.RESOLUTION), NONE("None", Column.DUE);

        private final String label;
        private final Column column;

        Grouping(String label, Column column) {
            this.label = label;
            this.column = column;
        }

        public String label() {
            return label;
        }
    }

    /// What a list can be sorted by.
    public enum Column {
        DUE(Comparator.comparing(line -> line.entry().when(), WhenOrder.BY_DAY)), TITLE(
                named(line -> line.entry().title())), BODY(named(Listed::body)), RESOLUTION(Comparator.comparing(
                        Listed::resolution, Numbered.ORDER)), OWNER(named(line -> line.entry().owner())), STATUS(
                                Comparator.comparing((Listed line) -> !line.standing().isOverdue())
                                        .thenComparing(line -> line.entry().status())), SOURCE(
                                                Comparator.comparing(Listed::source)), REMINDERS(Comparator.comparing(
                                                        line -> line.reminders().stream().findFirst().orElse(-1)));

        private final Comparator<Listed> order;

        Column(Comparator<Listed> order) {
            this.order = order;
        }

        private static Comparator<Listed> named(Function<Listed, String> name) {
            return Comparator.comparing(name, Comparator.comparing(String::isEmpty)
                    .thenComparing(String.CASE_INSENSITIVE_ORDER));
        }
    }

    /// @param title empty where nothing is grouped
    public record Group(String title, List<Listed> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// By when it is due, the first first.
    public static final Arrangement USUAL = new Arrangement(Grouping.WHEN, Column.DUE, false);

    public Arrangement by(Grouping other) {
        return new Arrangement(other, sort, descending);
    }

    public Arrangement sorted(Column column, boolean downwards) {
        return new Arrangement(grouping, column, downwards);
    }

    /// The text under which it is kept: "when due", "owner title down".
    public String text() {
        return (grouping + " " + sort + (descending ? " DOWN" : "")).toLowerCase(Locale.ROOT);
    }

    /// Reads what [#text] writes; what is not understood is the usual.
    public static Arrangement read(String text) {
        try {
            String[] words = text.toUpperCase(Locale.ROOT).split(" ");
            return new Arrangement(Grouping.valueOf(words[0]), Column.valueOf(words[1]), words.length > 2);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return USUAL;
        }
    }

    public List<Group> groups(List<Listed> lines, LocalDate today) {
        var groups = new TreeMap<>(lines.stream()
                .sorted(order())
                .collect(Collectors.groupingBy(line -> Heading.of(grouping, line, today))));
        boolean reversed = descending && sort == grouping.column;
        return (reversed ? groups.descendingMap() : groups).entrySet()
                .stream()
                .map(group -> new Group(group.getKey().title(), group.getValue()))
                .toList();
    }

    private Comparator<Listed> order() {
        return (descending ? sort.order.reversed() : sort.order)
                .thenComparing(line -> line.entry().when(), WhenOrder.BY_DAY)
                .thenComparing(line -> line.entry().title(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(line -> line.entry().id());
    }
}
