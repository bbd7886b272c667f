package org.chancery.extraction.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.extraction.references.BodyName;
import org.chancery.extraction.references.SessionName;

/// What a paper gives two dates for: the entries of each numbered session by their first day, so that only those near each other are
/// compared.
final class Contradictions {

    private record Numbered(Optional<BodyName> body, int ordinal, boolean resumed) {}

    private final List<Group> groups;
    private final Map<Numbered, NavigableMap<LocalDate, List<Integer>>> sessions = new HashMap<>();

    Contradictions(List<Group> groups) {
        this.groups = groups;
        for (int place = 0; place < groups.size(); place++)
            enter(groups.get(place).first(), place);
    }

    private void enter(Draft draft, int place) {
        Optional<LocalDate> opens = draft.mention().when().earliest();
        Optional<Numbered> session = numbered(draft);
        if (opens.isPresent() && session.isPresent())
            sessions.computeIfAbsent(session.get(), s -> new TreeMap<>())
                    .computeIfAbsent(opens.get(), day -> new ArrayList<>())
                    .add(place);
    }

    private static Optional<Numbered> numbered(Draft draft) {
        return draft.session()
                .filter(session -> session.ordinal() > 0)
                .map(session -> numbered(draft.body(), session));
    }

    private static Numbered numbered(Optional<BodyName> body, SessionName session) {
        return new Numbered(body, session.ordinal(), session.resumed());
    }

    /// What gives another date to the same session, and does not say that it moved; in the order of the text.
    List<Group> of(Group group) {
        Optional<LocalDate> opens = group.first().mention().when().earliest();
        Optional<NavigableMap<LocalDate, List<Integer>>> its = numbered(group.first()).map(sessions::get);
        if (opens.isEmpty() || its.isEmpty())
            return List.of();
        LocalDate day = opens.get();
        return its.get()
                .subMap(day.minusDays(Sameness.HALF_A_YEAR), true, day.plusDays(Sameness.HALF_A_YEAR), true)
                .values()
                .stream()
                .flatMap(List::stream)
                .sorted()
                .map(groups::get)
                .filter(other -> other != group && other.contradicts(group))
                .toList();
    }
}
