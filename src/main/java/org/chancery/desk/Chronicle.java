package org.chancery.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.agenda.computing.ReckoningWords;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.KeepingAgenda.Step;
import org.chancery.desk.exporting.Target;
import org.chancery.document.Evidence;
import org.chancery.history.Act;
import org.chancery.history.Change;
import org.chancery.store.Sql;
import org.chancery.store.tables.exporting.Dispatches;
import org.chancery.store.tables.Happenings;
import org.chancery.store.tables.Happenings.Happening;
import org.chancery.store.tables.Names;
import org.chancery.store.tables.reckoning.OriginText;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;
import org.chancery.time.text.WhenText;

/// The history of one entry in words: the journal's fields as a person would name them, their values as a person would read them.
final class Chronicle {

    /// What each field is called; fields that are not here say nothing to a person.
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("title", "title"),
            Map.entry("when_text", "date"), Map.entry("body", "body"), Map.entry("resolution", "resolution"),
            Map.entry("meeting", "meeting"), Map.entry("place", "place"), Map.entry("owner", "owner"),
            Map.entry("addressee", "owed to"), Map.entry("kind", "kind"),
            Map.entry("status", "status"), Map.entry("resumes", "resumes"), Map.entry("doubt", "doubt"),
            Map.entry("note", "note"),
            Map.entry("days_before", "reminder"), Map.entry("quote", "source"), Map.entry("received", "received"),
            Map.entry("what", "what came"), Map.entry("awaited", "documents awaited"),
            Map.entry("successor", "superseded by"));

    private final Sql sql;
    private final Id entry;
    private final ZoneId station;

    private Chronicle(Sql sql, Id entry) {
        this.sql = sql;
        this.entry = entry;
        this.station = SettingUp.dutyStation(sql);
    }

    /// The newest first.
    static List<Step> of(Sql sql, Id entry) {
        Chronicle chronicle = new Chronicle(sql, entry);
        var steps = new ArrayList<Step>();
        List<Happening> happenings = Happenings.of(sql, entry);
        happenings.stream().map(Happening::act).distinct().forEach(act -> {
            List<Change> changes = happenings.stream().filter(h -> h.act().equals(act)).map(Happening::change).toList();
            steps.addAll(chronicle.steps(act, changes));
        });
        Dispatches.of(sql, entry).forEach(made -> steps.add(chronicle.exported(made)));
        steps.sort(Comparator.comparing(Step::at).reversed());
        return List.copyOf(steps);
    }

    private Step exported(Dispatches.Made made) {
        return new Step(made.at().atZone(station), "Export the calendar", "exported", Optional.empty(), Optional.of(
                "to " + Target.valueOf(made.target()).label() + ", as " + Path.of(made.place()).getFileName()));
    }

    private List<Step> steps(Act act, List<Change> changes) {
        String label = switch (act.kind()) {
            case DO -> act.label();
            case UNDO -> "Undo " + act.label();
            case REDO -> "Redo " + act.label();
        };
        Optional<Change> existence = changes.stream().filter(c -> about(c) && isExistence(c)).findFirst();
        if (existence.filter(change -> change.before() == null).isPresent())
            return List.of(new Step(at(act), label, "added", Optional.empty(), Optional.of(whence(changes)),
                    source(changes)));
        if (existence.isPresent()) {
            String what = "1".equals(existence.get().after()) ? "deleted" : "brought back";
            return List.of(new Step(at(act), label, what, Optional.empty(), Optional.empty()));
        }
        Optional<Source> source = source(changes);
        return changes.stream()
                .flatMap(change -> step(act, label, change).stream())
                .map(step -> step.field().equals("date") ? from(step, source) : step)
                .toList();
    }

    private static Step from(Step step, Optional<Source> source) {
        return new Step(step.at(), step.act(), step.field(), step.before(), step.after(), source);
    }

    /// The paragraph that gave the date which these changes put the entry under.
    private Optional<Source> source(List<Change> changes) {
        return changes.stream()
                .filter(change -> about(change) && change.field().equals("origin"))
                .flatMap(change -> Optional.ofNullable(change.after()).map(OriginText::read).stream())
                .flatMap(origin -> evidence(origin).stream())
                .findFirst()
                .map(evidence -> Dossiers.source(sql, evidence));
    }

    /// Where a paper gave a date, also one that could be counted.
    private static Optional<Evidence> evidence(Origin origin) {
        return switch (origin) {
            case Origin.Extracted extracted -> Optional.of(extracted.evidence());
            case Origin.Pinned pinned -> evidence(pinned.by());
            case Origin.Computed computed -> Optional.empty();
            case Origin.Typed typed -> Optional.empty();
            case Origin.Imported imported -> Optional.empty();
        };
    }

    private ZonedDateTime at(Act act) {
        return act.at().atZone(station);
    }

    private static boolean isExistence(Change change) {
        return change.field().equals("deleted");
    }

    private boolean about(Change change) {
        return change.id().equals(entry.toString());
    }

    /// Where an entry came from when it was added: "from ¶61", or "by hand".
    private String whence(List<Change> changes) {
        Optional<Origin.Imported> calendar = changes.stream()
                .filter(change -> about(change) && change.field().equals("origin"))
                .flatMap(change -> Optional.ofNullable(change.after()).stream())
                .flatMap(after -> OriginText.read(after) instanceof Origin.Imported i ? Stream.of(i) : Stream.empty())
                .findFirst();
        if (calendar.isPresent())
            return "from " + calendar.get().calendar();
        boolean cited = changes.stream().anyMatch(change -> change.entity().equals("evidence"));
        Optional<Source> first = cited ? Dossiers.sources(sql, entry).stream().findFirst() : Optional.empty();
        return first.map(source -> source.label().isEmpty()
                ? "from " + source.documentTitle()
                : "from ¶" + source.label()).orElse("by hand");
    }

    private Optional<Step> step(Act act, String label, Change change) {
        Optional<String> before = Optional.ofNullable(change.before());
        Optional<String> after = Optional.ofNullable(change.after());
        if (isExistence(change) && before.isPresent() && change.entity().equals("reminder"))
            return Optional.of(beside(act, label, "days_before", change));
        if (isExistence(change) && before.isPresent() && change.entity().equals("receipt"))
            return Optional.of(beside(act, label, "received", change));
        if (change.field().equals("origin"))
            return counting(act, label, before.flatMap(Chronicle::counted), after.flatMap(Chronicle::counted));
        return Optional.ofNullable(FIELDS.get(change.field()))
                .map(field -> new Step(at(act), label, field, before.map(value -> shown(change.field(), value)),
                        after.map(value -> shown(change.field(), value))));
    }

    private Optional<Step> counting(Act act, String label, Optional<String> before, Optional<String> after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Step(at(act), label, "counting", before, after));
    }

    /// How a date is counted, or would be if it were not held by hand; empty if it was typed or stands in a paper.
    private static Optional<String> counted(String origin) {
        Origin read = OriginText.read(origin);
        String held = switch (read) {
            case Origin.Pinned pinned -> pinned.by() instanceof Origin.Typed ? ", held by hand" : ", set by a paper";
            case Origin.Computed computed -> "";
            case Origin.Given given -> "";
        };
        return read.tie().map(tie -> ReckoningWords.of(tie.reckoning()) + held);
    }

    /// A reminder or a receipt that was taken away, or came back.
    private Step beside(Act act, String label, String field, Change change) {
        Optional<String> what = Optional
                .of(shown(field, Names.of(sql, change.entity(), Id.parse(change.id()))));
        boolean removed = "1".equals(change.after());
        return new Step(at(act), label, FIELDS.getOrDefault(field, field), removed ? what : Optional.empty(),
                removed ? Optional.empty() : what);
    }

    private String shown(String field, String value) {
        return switch (field) {
            case "when_text" -> WhenLabel.medium(WhenText.read(value, ""));
            case "kind", "status" -> value.toLowerCase(Locale.ROOT).replace('_', ' ');
            case "resumes" -> Names.of(sql, "meeting", Id.parse(value));
            case "body", "resolution", "meeting" -> Names.of(sql, field, Id.parse(value));
            case "successor" -> Names.of(sql, "deliverable", Id.parse(value));
            case "received" -> WhenLabel.medium(Day.of(LocalDate.parse(value)));
            case "days_before" -> value.equals("1") ? "1 day before" : value + " days before";
            case "quote" -> "“" + value + "”";
            default -> value;
        };
    }
}
