package org.chancery.desk.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.chancery.agenda.Body;
import org.chancery.agenda.Ladder;
import org.chancery.agenda.Reminder;
import org.chancery.agenda.ResolutionName;
import org.chancery.desk.quick.Understanding.Part;
import org.chancery.desk.quick.Understanding.Sketch;
import org.chancery.extraction.quick.QuickLine;
import org.chancery.time.Day;
import org.chancery.time.When;
import org.chancery.time.text.DistanceLabel;
import org.chancery.time.text.WhenLabel;

/// The parts of a line in words, each with how it came about.
final class Parts {

    private final Known known;
    private final QuickLine said;
    private final Sketch sketch;
    private final Optional<Dated> dated;
    private final List<Part> parts = new ArrayList<>();

    Parts(Known known, QuickLine said, Sketch sketch, Optional<Dated> dated) {
        this.known = known;
        this.said = said;
        this.sketch = sketch;
        this.dated = dated;
    }

    /// @param kind empty while that is asked
    List<Part> list(Optional<QuickLine.Said> kind) {
        if (!sketch.title().isEmpty())
            parts.add(new Part("Title", sketch.title(), ""));
        kind.filter(each -> !sketch.title().isEmpty() || dated.isPresent())
                .ifPresent(each -> parts.add(new Part("Kind", word(each.kind()), each.why())));
        dated.ifPresent(this::date);
        if (!sketch.title().isEmpty() && said.timings().isEmpty())
            parts.add(new Part(sketch.kind().isPresent() ? "Due" : "Date", "No date", "no date is seen in the line"));
        sketch.body().flatMap(known::body).ifPresent(body -> parts.add(body(body)));
        sketch.resolution().ifPresent(name -> parts.add(resolution(name)));
        add("Owed by", sketch.owner(), isNew(sketch.owner(), known.owners()));
        add("Place", sketch.place(), isNew(sketch.place(), known.places()));
        add("Note", sketch.note(), "");
        boolean dateAsked = dated.isEmpty() && !said.timings().isEmpty();
        if (!sketch.title().isEmpty() && !dateAsked)
            reminders();
        return parts;
    }

    private void add(String name, String value, String remark) {
        if (!value.isEmpty())
            parts.add(new Part(name, value, remark));
    }

    private static String word(QuickLine.Kind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String isNew(String name, List<String> all) {
        return name.isEmpty() || all.contains(name) ? "" : "new in the book";
    }

    private void date(Dated date) {
        When when = date.when();
        var remark = new StringJoiner(" · ");
        if (!WhenLabel.open(when).isEmpty())
            remark.add(WhenLabel.open(when));
        String distance = sketch.kind().isPresent()
                ? DistanceLabel.due(when, known.today())
                : DistanceLabel.of(when, known.today());
        if (!distance.isEmpty())
            remark.add(distance);
        if (!date.remark().isEmpty())
            remark.add(date.remark());
        parts.add(new Part(sketch.kind().isPresent() ? "Due" : "Date", WhenLabel.full(when), remark.toString()));
        date.anchor().ifPresent(anchor -> parts.add(new Part("Tied to", anchor.title(), date.why()
                .map(why -> String.join(" ", why.sentence() + ".", String.join(" ", why.cautions())).strip())
                .orElse(""))));
    }

    private static Part body(Body body) {
        return new Part("Body", body.shortName(), body.name().equals(body.shortName()) ? "" : body.name());
    }

    private Part resolution(ResolutionName name) {
        return new Part("Resolution", name.text(),
                known.resolutions().numbered(name).isEmpty() ? "new: it is added to the book with this entry" : "");
    }

    private void reminders() {
        Ladder ladder = sketch.ladder();
        if (ladder.daysBefore().isEmpty()) {
            parts.add(new Part("Reminders", "None", said.reminders().isPresent() ? "" : "it has no last day"));
            return;
        }
        String days = ladder.daysBefore().stream().map(Parts::days).collect(Collectors.joining(", "));
        var remark = new StringJoiner(" · ");
        if (said.reminders().isEmpty())
            remark.add("the usual ones");
        if (!sketch.when().precision().isExact())
            Reminder.countedFrom(sketch.when(), known.zone())
                    .ifPresent(first -> remark.add("counted from " + WhenLabel.medium(Day.of(first))
                            + ", the first day it can be"));
        parts.add(new Part("Reminders", days + " at " + ladder.at(), remark.toString()));
    }

    private static String days(int before) {
        return switch (before) {
            case 0 -> "on the day";
            case 1 -> "1 day before";
            default -> before + " days before";
        };
    }
}
