package org.chancery.extraction.proposals;

import org.chancery.extraction.titles.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Evidence;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.references.BodyName;
import org.chancery.extraction.references.SessionName;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;
import org.jspecify.annotations.Nullable;

/// The mentions of one thing.
final class Group {

    /// A thing said so often is told by what was said first; the rest is kept all the same.
    private static final int COMPARED = 20;

    private final List<Said> members = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft first;

    Group(Said first) {
        add(first);
    }

    void add(Said said) {
        drafts.add(said.draft());
        first = null;
        if (members.size() < COMPARED)
            members.add(said);
    }

    boolean takes(Said said) {
        return members.stream().anyMatch(member -> Sameness.sameThing(member, said));
    }

    /// Where the paper first speaks of it.
    long place() {
        return drafts.stream()
                .map(d -> d.mention().evidence())
                .mapToLong(e -> (long) e.paragraph() << 32 | e.start())
                .min()
                .orElseThrow();
    }

    /// @param contradicting other groups that give another date to the same session
    Proposal proposal(Scene.Setting setting, List<Group> contradicting) {
        Draft first = first();
        Set<Evidence> evidence = new LinkedHashSet<>();
        evidence.add(first.mention().evidence());
        inOrder().map(d -> d.mention().evidence()).forEach(evidence::add);
        List<Mention> old = drafts.stream().flatMap(d -> d.old().stream()).distinct().toList();
        old.stream().map(Mention::evidence).forEach(evidence::add);
        return new Proposal(first.kind(), title(), when(first),
                first(Draft::body).map(BodyName::name).orElse(""),
                resolution(), text(Draft::owner), "", text(Draft::place), note(old),
                ending().map(Ending::fate).orElse(Proposal.Fate.STANDS), List.copyOf(evidence),
                doubts(first, setting, contradicting));
    }

    /// The draft that gives the date: the first of the most precise; a whole session before one of its days.
    Draft first() {
        Draft known = first;
        if (known == null) {
            known = mostPrecise();
            first = known;
        }
        return known;
    }

    private Draft mostPrecise() {
        return drafts.stream()
                .sorted(Comparator.comparingLong(d -> d.mention().evidence().paragraph()))
                .min(Comparator.comparing((Draft d) -> !d.mention().when().precision().isExact())
                        .thenComparing(d -> d.mention().when().precision().isExact() ? -days(d) : days(d)))
                .orElseThrow();
    }

    private static long days(Draft draft) {
        When when = draft.mention().when();
        return when.earliest().isPresent() && when.latest().isPresent()
                ? when.latest().get().toEpochDay() - when.earliest().get().toEpochDay()
                : Long.MAX_VALUE / 2;
    }

    private String title() {
        return sessionTitle().orElseGet(() -> drafts.stream()
                .map(Draft::title)
                .max(Comparator.comparingInt(t -> Sameness.content(t).size()))
                .orElseThrow());
    }

    /// With the year where any mention gives it.
    private Optional<String> sessionTitle() {
        return inOrder().filter(d -> d.session().isPresent())
                .max(Comparator.comparingInt(d -> completeness(d)))
                .flatMap(Draft::sessionTitle);
    }

    private static int completeness(Draft draft) {
        SessionName session = draft.session().orElseThrow();
        return (draft.body().isPresent() ? 2 : 0) + (session.year() > 0 ? 1 : 0);
    }

    private <T> Optional<T> first(Function<Draft, Optional<T>> field) {
        return Stream.concat(Stream.of(first()), inOrder()).map(field).flatMap(Optional::stream).findFirst();
    }

    private String text(Function<Draft, String> field) {
        return Stream.concat(Stream.of(first()), inOrder()).map(field).filter(t -> !t.isEmpty()).findFirst().orElse("");
    }

    /// Only where all that name one name the same: a session spoken of under several resolutions belongs to none of them.
    private Optional<ResolutionName> resolution() {
        List<Optional<ResolutionName>> named = drafts.stream().map(Draft::resolution).distinct().toList();
        return named.size() == 1 ? named.getFirst() : Optional.empty();
    }

    private Stream<Draft> inOrder() {
        return drafts.stream().sorted(Comparator.comparingLong((Draft d) -> d.mention().evidence().paragraph())
                .thenComparing(d -> d.mention().evidence().start()));
    }

    private String note(List<Mention> old) {
        Optional<Ending> ending = ending();
        if (ending.isPresent())
            return ending.get().note();
        return old.isEmpty()
                ? ""
                : "Instead of " + old.stream().map(m -> WhenLabel.medium(m.when())).distinct()
                        .collect(Collectors.joining(", ")) + ".";
    }

    private Optional<Ending> ending() {
        return drafts.stream().flatMap(draft -> draft.ending().stream()).findFirst();
    }

    /// A run of days opens at the clock time that is said of its first day.
    private When when(Draft first) {
        When when = first.mention().when();
        if (!(when instanceof Days days) || days.opening().isPresent())
            return when;
        return inOrder().map(d -> d.mention().when())
                .filter(w -> w instanceof Moment m && m.day().equals(days.first()))
                .map(Moment.class::cast)
                .findFirst()
                .<When>map(m -> days.openingAt(m.from(), m.zone()))
                .orElse(when);
    }

    /// Whether both speak of one session, each with a date that rules the other out; "on 3 and 5 May" does not.
    boolean contradicts(Group other) {
        Draft one = first();
        Draft another = other.first();
        return one.session().isPresent() && another.session().isPresent() && one.session().get().ordinal() > 0
                && one.session().get().agreesWith(another.session().get()) && one.body().equals(another.body())
                && !one.mention().evidence().equals(another.mention().evidence()) && Sameness.near(one, another);
    }

    private List<String> doubts(Draft first, Scene.Setting setting, List<Group> contradicting) {
        Set<String> doubts = new LinkedHashSet<>(first.mention().doubts());
        inOrder().filter(d -> d.mention().when().sameDateAs(first.mention().when()))
                .forEach(d -> doubts.addAll(d.mention().doubts()));
        inOrder().filter(d -> !Sameness.agree(d.mention().when(), first.mention().when()))
                .map(d -> "The paper also says “" + d.mention().evidence().quote().strip() + "” (" + where(d, setting)
                        + ").")
                .forEach(doubts::add);
        contradicting.stream()
                .map(Group::first)
                .map(d -> "The paper also says “" + d.mention().evidence().quote().strip() + "” (" + where(d, setting)
                        + ").")
                .forEach(doubts::add);
        ending().map(Ending::fate).map(Proposal.Fate::doubt).ifPresent(doubts::add);
        return List.copyOf(doubts);
    }

    private static String where(Draft draft, Scene.Setting setting) {
        int position = draft.mention().evidence().paragraph();
        String label = setting.document().paragraphs().get(position).label();
        return label.isEmpty() ? "paragraph " + (position + 1) + " of the text" : "¶" + label;
    }
}
