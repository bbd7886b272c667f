package org.chancery.agenda.filtering;

import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.time.Precision;
import org.chancery.time.text.WhenLabel;

/// What can be said of an entry on a day, side by side with others.
public final class Traits {

    private final Names names;
    private final LocalDate today;

    Traits(Names names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    /// The values that an entry has of a facet; the empty name where it has none.
    List<String> of(Entry entry, Facet facet) {
        return switch (facet) {
            case KIND -> List.of(kind(entry));
            case STATUS -> statuses(entry);
            case BODY -> List.of(names.body(entry.body()));
            case RESOLUTION -> List.of(names.resolution(entry.resolution()));
            case OWNER -> List.of(owner(entry));
            case SOURCE -> List.of(source(entry.origin()));
            case PRECISION -> List.of(precision(entry.when().precision()));
        };
    }

    private static String kind(Entry entry) {
        return switch (entry) {
            case Meeting meeting -> Facet.MEETING;
            case Deliverable deliverable -> Facet.word(deliverable.kind());
        };
    }

    private List<String> statuses(Entry entry) {
        return switch (entry) {
            case Meeting m -> List.of(Facet.word(m.status()), isOver(m) ? Facet.SETTLED : Facet.OPEN);
            case Deliverable d when !d.status().isOpen() -> List.of(Facet.word(d.status()), Facet.SETTLED);
            case Deliverable d when d.when().isOverdueOn(today) ->
                List.of(Facet.word(d.status()), Facet.OPEN, Facet.LATE);
            case Deliverable d -> List.of(Facet.word(d.status()), Facet.OPEN);
        };
    }

    private static boolean isOver(Meeting meeting) {
        return meeting.status() == Meeting.Status.HELD || meeting.status() == Meeting.Status.CANCELLED;
    }

    static String owner(Entry entry) {
        return entry instanceof Deliverable deliverable ? deliverable.owner() : "";
    }

    /// Where a date comes from, in one word: "typed", "paper", "calendar", "counted", "by-hand".
    public static String source(Origin origin) {
        return switch (origin) {
            case Origin.Typed typed -> Facet.TYPED;
            case Origin.Extracted extracted -> Facet.PAPER;
            case Origin.Imported imported -> Facet.CALENDAR;
            case Origin.Computed computed -> Facet.COUNTED;
            case Origin.Pinned pinned -> Facet.BY_HAND;
        };
    }

    private static String precision(Precision precision) {
        return switch (precision) {
            case MINUTE -> "time";
            case RELATIVE -> "distance";
            case NONE -> "undated";
            case DAY, RANGE, MONTH, QUARTER, SEASON, HALF, YEAR, OPEN, RECURRING -> Facet.word(precision);
        };
    }

    /// All that is written of an entry and about it, folded, to look for words in.
    String text(Entry entry) {
        String who = switch (entry) {
            case Meeting m -> m.place();
            case Deliverable d -> d.owner() + "\n" + d.addressee();
        };
        return Folding.fold(String.join("\n", entry.title(), who, names.body(entry.body()),
                names.fullBody(entry.body()), names.resolution(entry.resolution()), WhenLabel.medium(entry.when()),
                entry.note()));
    }
}
