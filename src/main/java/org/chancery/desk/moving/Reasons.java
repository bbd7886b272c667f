package org.chancery.desk.moving;

import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Origin;
import org.chancery.agenda.computing.Why;
import org.chancery.document.Evidence;
import org.chancery.store.Sql;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Place;
import org.chancery.store.tables.reckoning.RulePacks;
import org.chancery.store.tables.calendars.OutsideEvents;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;

/// Why a date is what it is, said for each origin.
final class Reasons {

    private Reasons() {}

    /// For a date that was not computed.
    static Why of(Sql sql, Entry entry) {
        List<Why.Step> said = OutsideEvents.TABLE.of(sql, entry.id())
                .stream()
                .filter(outside -> !outside.description().isBlank())
                .map(outside -> new Why.Step("it says", "", outside.description().replace('\n', ' ')))
                .toList();
        return new Why(switch (entry.origin()) {
            case Origin.Extracted extracted -> paper(sql, extracted.evidence());
            case Origin.Imported imported -> "It came with the calendar file " + imported.calendar() + ", read on "
                    + WhenLabel.medium(Day.of(imported.on()));
            case Origin.Typed typed -> "Typed by hand";
            case Origin.Computed computed -> "";
            case Origin.Pinned pinned -> "";
        }, said, List.of());
    }

    /// For a date that is, or could be, computed.
    static Why of(Sql sql, Entry entry, Why counted) {
        var cautions = new ArrayList<>(counted.cautions());
        entry.origin().tie().flatMap(Origin.Computed::rule).ifPresent(rule -> rule(sql, rule, cautions));
        String sentence = entry.origin() instanceof Origin.Pinned pinned
                ? whose(sql, pinned) + WhenLabel.medium(entry.when()) + "; counted, it would be " + gives(counted)
                        + ": " + counted.sentence()
                : counted.sentence();
        return new Why(sentence, counted.steps(), cautions);
    }

    /// "Set by hand to ", "Set by the note on housing, ¶3, “by 4 November”, to ".
    private static String whose(Sql sql, Origin.Pinned pinned) {
        return switch (pinned.by()) {
            case Origin.Typed typed -> "Set by hand to ";
            case Origin.Imported imported -> "Set by the calendar file " + imported.calendar() + " to ";
            case Origin.Extracted(Evidence e) -> "Set by " + place(sql, e) + ", \u201c" + e.quote() + "\u201d, to ";
        };
    }

    private static String gives(Why counted) {
        return counted.steps().getLast().date();
    }

    private static void rule(Sql sql, String key, List<String> cautions) {
        int slash = key.indexOf('/');
        RulePacks.TABLE.find(sql, key.substring(0, slash))
                .flatMap(pack -> pack.rule(key.substring(slash + 1)))
                .ifPresentOrElse(rule -> {
                    if (!rule.checked())
                        cautions.add("The rule \u201c" + rule.what() + "\u201d was not yet checked against your rules: "
                                + rule.source() + ".");
                }, () -> cautions.add("The rule " + key + " is no longer in its pack."));
    }

    private static String paper(Sql sql, Evidence evidence) {
        return "It stands in " + place(sql, evidence) + ": \u201c" + evidence.quote() + "\u201d";
    }

    private static String place(Sql sql, Evidence evidence) {
        Place place = Papers.TABLE.place(sql, evidence.document(), evidence.paragraph())
                .orElse(new Place("a paper that is no longer in the book", "", 0, ""));
        return place.title() + (place.label().isEmpty() ? "" : ", \u00b6" + place.label());
    }
}
