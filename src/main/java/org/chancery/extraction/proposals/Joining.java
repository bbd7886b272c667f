package org.chancery.extraction.proposals;

import org.chancery.extraction.titles.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.references.BodyName;
import org.chancery.extraction.references.SessionName;
import org.chancery.extraction.references.Sessions;
import org.chancery.extraction.references.Spotted;

/// Joins what several mentions say of one thing into one proposal.
final class Joining {

    /// A paper with more entries than this is a list; what it says twice stands closer together. It keeps reading linear.
    private static final int COMPARED = 1000;

    private final Scene.Setting setting;

    Joining(Scene.Setting setting) {
        this.setting = setting;
    }

    List<Proposal> proposals(List<Draft> drafts) {
        List<Draft> sessions = numbered(drafts);
        List<Group> groups = new ArrayList<>();
        // the most precise first, so that vague mentions find what they speak of
        List<Draft> exactFirst = new ArrayList<>(sessions);
        exactFirst.sort(Comparator.comparing(d -> d.mention().when().precision()));
        for (Draft draft : exactFirst) {
            Said said = Said.of(draft);
            groups.subList(Math.max(0, groups.size() - COMPARED), groups.size())
                    .stream()
                    .filter(group -> group.takes(said))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(said), () -> groups.add(new Group(said)));
        }
        groups.sort(Comparator.comparing(Group::place));
        var contradictions = new Contradictions(groups);
        return groups.stream().map(group -> group.proposal(setting, contradictions.of(group))).toList();
    }

    /// A meeting of a body of which the whole paper names one session only is that session.
    private List<Draft> numbered(List<Draft> drafts) {
        Map<Optional<BodyName>, List<SessionName>> named = setting.document()
                .paragraphs()
                .stream()
                .flatMap(paragraph -> setting.sessions(paragraph.position()).stream())
                .map(Spotted::value)
                .collect(Collectors.groupingBy(SessionName::body));
        return drafts.stream().map(draft -> numbered(draft, named)).toList();
    }

    private static Draft numbered(Draft draft, Map<Optional<BodyName>, List<SessionName>> named) {
        Optional<BodyName> body = draft.body();
        boolean open = draft.kind() == Proposal.Kind.MEETING && draft.session().isEmpty() && body.isPresent()
                && isOnlyItsMeeting(draft.title(), body.get());
        if (!open)
            return draft;
        List<SessionName> its = named.getOrDefault(body, List.of());
        Stream<String> numbers = its.stream().map(s -> s.ordinal() + (s.resumed() ? "r" : "")).distinct();
        if (numbers.count() != 1)
            return draft;
        return new Draft(draft.kind(), draft.title(), draft.whole(), draft.mention(), Optional.of(its.getFirst()), body,
                draft.resolution(), draft.owner(), draft.place(), draft.old(), draft.ending());
    }

    /// Whether a title says no more than that the body meets.
    private static boolean isOnlyItsMeeting(String title, BodyName body) {
        String plain = Sameness.plain(title);
        String rest = plain.replace(Sameness.plain(body.name()), "").replace(Sameness.plain(body.shortName()), "")
                .replaceAll("\\b(meetings?|sessions?|of|the|for)\\b", "").strip();
        return rest.isEmpty();
    }
}
