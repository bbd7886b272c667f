package org.chancery.desk.quick;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.computing.AnchorDate;
import org.chancery.agenda.computing.Computation;
import org.chancery.agenda.computing.Computing;
import org.chancery.agenda.moving.Moving;
import org.chancery.agenda.moving.Ties;
import org.chancery.desk.registry.BodyNames;
import org.chancery.extraction.quick.Timing;
import org.chancery.time.When;
import org.chancery.time.working.Roll;

/// Finding in the book what a line counts from: by the whole title, by words of it, by its body, by words of both. What is still to come is
/// meant before what is over.
final class Anchoring {

    private final Known known;

    Anchoring(Known known) {
        this.known = known;
    }

    /// What can be meant, by date; none if the book has nothing of that name.
    List<Entry> meant(String name) {
        String plain = BodyNames.plain(name);
        if (plain.isEmpty())
            return List.of();
        List<BiPredicate<Known.Named<Meeting>, String>> ways = List.of((m, words) -> m.plain().equals(words),
                (m, words) -> Known.says(m.plain(), words), (m, words) -> isOf(m.entry(), name), this::hasAll);
        return Stream
                .concat(ways.stream().map(way -> meetings(way, plain)),
                        Stream.<List<? extends Entry>>of(owed(plain)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .<List<Entry>>map(List::copyOf)
                .orElse(List.of());
    }

    private List<Meeting> meetings(BiPredicate<Known.Named<Meeting>, String> way, String plain) {
        List<Meeting> found = known.meetings().stream().filter(meeting -> way.test(meeting, plain))
                .map(Known.Named::entry).toList();
        List<Meeting> ahead = found.stream().filter(this::isAhead).toList();
        return ahead.isEmpty() ? found : ahead;
    }

    private boolean isAhead(Meeting meeting) {
        LocalDate last = meeting.when().latest().orElse(LocalDate.MAX);
        return meeting.status() != Meeting.Status.HELD && !last.isBefore(known.today());
    }

    private boolean isOf(Meeting meeting, String name) {
        return meeting.body().flatMap(known::body).filter(body -> BodyNames.isCalled(body, name)).isPresent();
    }

    /// Whether every word stands in its title or in the name of its body.
    private boolean hasAll(Known.Named<Meeting> meeting, String plain) {
        String all = meeting.plain() + " "
                + meeting.entry().body().flatMap(known::body).map(Anchoring::names).orElse("");
        return Stream.of(plain.split(" ")).allMatch(word -> Known.says(all, word));
    }

    private static String names(Body body) {
        return BodyNames.plain(body.name()) + " " + BodyNames.plain(body.shortName());
    }

    private List<Deliverable> owed(String plain) {
        return known.owed()
                .stream()
                .filter(each -> Known.says(each.plain(), plain))
                .map(Known.Named::entry)
                .toList();
    }

    /// How the date is counted from an entry of the book.
    static Reckoning<Anchor> reckoning(Timing.From from, Entry anchor) {
        return new Counted<>(switch (anchor) {
            case Meeting meeting -> new Anchor.OfMeeting(meeting.id(), from.edge());
            case Deliverable deliverable -> new Anchor.Due(deliverable.id());
        }, from.amount(), from.unit(), from.sense(), Roll.NONE);
    }

    /// Counted from a date itself.
    Computation computed(Timing.From from, When date) {
        var anchor = new Anchor.Circulation("the line", date);
        return new Computing(any -> new AnchorDate("as it is written", date), known.workingDays())
                .of(new Counted<>(anchor, from.amount(), from.unit(), from.sense(), Roll.NONE));
    }

    Computation computed(Timing.From from, Entry anchor) {
        return Moving.compute(Ties.of(List.of(anchor)), reckoning(from, anchor), known.workingDays());
    }

}
