package org.chancery.desk.calendars;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.extraction.proposals.Sameness;
import org.chancery.extraction.references.Bodies;
import org.chancery.extraction.references.SessionName;
import org.chancery.extraction.references.Sessions;
import org.chancery.icalendar.reading.entry.ReadEntry.Said;
import org.chancery.icalendar.reading.entry.Standing;
import org.chancery.time.When;

/// Entries that an event without a known identity may be: the same session, or the same words, at about the same time.
final class Likeness {

    private static final int HALF_A_YEAR = 183;
    /// A title of fewer words says too little to be the same thing on another day.
    private static final int TELLING_WORDS = 3;

    private record Title(Set<String> words, Optional<SessionName> session) {

        static Title of(String text) {
            return new Title(Sameness.content(text), Sessions.in(text, Bodies.known())
                    .stream()
                    .map(spotted -> spotted.value().ofAnyBody())
                    .findFirst());
        }
    }

    private record Known(Entry entry, Title title) {}

    private final Map<String, List<Known>> byWord = new HashMap<>();

    Likeness(Collection<Entry> entries) {
        entries.forEach(entry -> {
            var known = new Known(entry, Title.of(entry.title()));
            known.title().words().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(known));
        });
    }

    /// The entry that it may be; of several the one of the same title and date, else the nearest in time.
    Optional<Entry> of(Said said, Predicate<Entry> free) {
        Title title = Title.of(said.title());
        return title.words()
                .stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .distinct()
                .filter(known -> sameKind(said, known.entry()) && like(said, title, known))
                .map(Known::entry)
                .filter(free)
                .min(Comparator.<Entry, Boolean>comparing(entry -> !entry.title().equals(said.title()))
                        .thenComparing(entry -> !entry.when().sameDateAs(said.when()))
                        .thenComparing(entry -> apart(said.when(), entry.when())));
    }

    private static boolean sameKind(Said said, Entry entry) {
        return said.standing() instanceof Standing.OfMeeting == entry instanceof Meeting;
    }

    private static boolean like(Said said, Title title, Known known) {
        boolean overlap = apart(said.when(), known.entry().when()) == 0;
        boolean near = apart(said.when(), known.entry().when()) < HALF_A_YEAR;
        if (title.session().isPresent() && known.title().session().isPresent())
            return title.session().get().agreesWith(known.title().session().get()) && near
                    && shareAWord(title, known.title());
        boolean sameWords = title.words().equals(known.title().words());
        return sameWords && (overlap || near && title.words().size() >= TELLING_WORDS);
    }

    private static boolean shareAWord(Title one, Title other) {
        return one.words().stream().anyMatch(other.words()::contains);
    }

    /// How many days lie between; none if they can be on one day, very many if one has none.
    private static long apart(When one, When other) {
        Optional<LocalDate> from = one.earliest().or(one::latest);
        Optional<LocalDate> to = other.earliest().or(other::latest);
        if (from.isEmpty() || to.isEmpty())
            return Long.MAX_VALUE;
        long after = ChronoUnit.DAYS.between(one.latest().orElse(from.get()), to.get());
        long before = ChronoUnit.DAYS.between(other.latest().orElse(to.get()), from.get());
        return Math.max(0, Math.max(after, before));
    }
}
