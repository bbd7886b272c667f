package org.chancery.extraction.promises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;

/// What a paper leaves to be followed up without a date of its own: what somebody undertook, and what somebody was asked for.
///
/// A clause that made a deadline is no promise beside it: the deadline then learns who owes it to whom. Said twice is said once, with
/// every quote.
public final class FollowUps {

    /// How alike a question and a promise must be for the promise to settle what was asked.
    private static final double SETTLED = 0.6;
    /// So many words say what is to be done, but not for what.
    private static final int BARE = 3;

    private final Document document;
    private final Outline outline;
    private final List<Exchange> exchanges;
    private final Hearing hearing;

    private FollowUps(Document document, Outline outline, List<Mention> mentions, List<Exchange> exchanges) {
        this.document = document;
        this.outline = outline;
        this.exchanges = exchanges;
        this.hearing = Hearing.of(document, outline, mentions, !exchanges.isEmpty() || isRecord(document));
    }

    /// The dated proposals with promises and asks among them, in the order of the text.
    public static List<Proposal> among(List<Proposal> dated, Document document, Outline outline,
            List<Mention> mentions, List<Exchange> exchanges) {
        return new FollowUps(document, outline, mentions, exchanges).among(dated);
    }

    private List<Proposal> among(List<Proposal> dated) {
        List<Proposal> all = new ArrayList<>();
        for (Proposal proposal : dated) {
            if (hearing.softened().stream().noneMatch(proposal.evidence()::contains))
                all.add(hearing.claim(proposal).map(owed -> owed(proposal, owed)).orElse(proposal));
        }
        all.addAll(proposals());
        all.sort(Comparator.comparingLong(FollowUps::place));
        return List.copyOf(all);
    }

    private Proposal owed(Proposal deadline, Task.Owed owed) {
        Task.Owed asked = owed.to(asking(deadline.evidence().getFirst().paragraph()));
        return deadline.between(asked.owner(), asked.addressee());
    }

    private static long place(Proposal proposal) {
        return proposal.evidence().stream().mapToLong(e -> (long) e.paragraph() << 32 | e.start()).min().orElse(0);
    }

    private List<Proposal> proposals() {
        List<List<Task>> groups = new ArrayList<>();
        Map<String, List<List<Task>>> byNumbers = new HashMap<>();
        for (Task task : hearing.tasks()) {
            List<List<Task>> alike = byNumbers.computeIfAbsent(task.numbers(), n -> new ArrayList<>());
            alike.stream()
                    .filter(group -> group.stream().anyMatch(task::sameAs))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(task), () -> {
                        List<Task> group = new ArrayList<>(List.of(task));
                        alike.add(group);
                        groups.add(group);
                    });
        }
        List<Task> firsts = groups.stream().map(FollowUps::first).toList();
        List<Task> wondered = firsts.stream().filter(t -> t.owed().wondered()).toList();
        return groups.stream()
                .filter(group -> settling(first(group), firsts).isEmpty())
                .map(group -> proposal(group, wondered))
                .toList();
    }

    /// Of those that say the same, what the answering side says comes first.
    private static Task first(List<Task> group) {
        return group.stream().filter(t -> t.owed().answering()).findFirst().orElse(group.getFirst());
    }

    /// The promise that settles what was only asked as a question.
    private Optional<Task> settling(Task ask, List<Task> all) {
        if (!ask.owed().wondered())
            return Optional.empty();
        return all.stream()
                .filter(t -> t.kind() == Proposal.Kind.PROMISE
                        && t.owed().owner().equals(ask.owed().owner()) && ask.likeness(t) >= SETTLED)
                .findFirst();
    }

    private Proposal proposal(List<Task> group, List<Task> wondered) {
        Task task = first(group);
        Stream<Task> asked = wondered.stream().filter(ask -> settling(ask, List.of(task)).isPresent());
        List<Task> again = Stream.concat(group.stream().filter(t -> t != task), asked).toList();
        int paragraph = task.place().paragraph();
        List<Evidence> evidence = task.evidence(document, again);
        boolean promise = task.kind() == Proposal.Kind.PROMISE;
        Task owed = promise ? task.to(asking(paragraph)) : task;
        return new Proposal(task.kind(), title(task), task.when(), outline.body(), resolution(paragraph),
                owed.owed().owner(), owed.owed().addressee(), "", promise ? "" : answered(paragraph), evidence,
                task.doubts());
    }

    /// Who asked what a paragraph answers, where all who asked go by one name.
    private String asking(int paragraph) {
        List<String> asking = exchanges.stream()
                .filter(exchange -> exchange.answers().contains(paragraph))
                .map(exchange -> hearing.speaker(exchange.question()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return asking.size() == 1 ? asking.getFirst() : "";
    }

    private String answered(int paragraph) {
        String answers = exchanges.stream()
                .filter(exchange -> exchange.question() == paragraph)
                .flatMap(exchange -> exchange.answers().stream())
                .map(answer -> "¶" + document.paragraphs().get(answer).label())
                .filter(label -> label.length() > 1)
                .collect(Collectors.joining(", "));
        return answers.isEmpty() ? "" : "Answered in " + answers + ".";
    }

    /// Whether the paper calls itself a summary, a report, minutes.
    private static boolean isRecord(Document document) {
        Lexicon lexicon = Lexicon.of(document.language());
        return Token.cut(document.title(), 0, document.title().length()).stream()
                .anyMatch(t -> lexicon.has(Role.PAPER, t));
    }

    /// A title that says too little by itself is told under its heading: "Confirm participation – Harbour pilots".
    private String title(Task task) {
        String heading = section(task.place().paragraph()).map(Outline.Section::title).orElse("");
        String both = task.title() + " – " + heading;
        boolean bare = task.title().split(" ").length <= BARE;
        return bare && !heading.isBlank() && both.length() <= TaskTitle.LONGEST ? both : task.title();
    }

    private Optional<ResolutionName> resolution(int paragraph) {
        return section(paragraph).flatMap(Outline.Section::resolution);
    }

    private Optional<Outline.Section> section(int paragraph) {
        return outline.sections()
                .stream()
                .filter(section -> section.paragraph() <= paragraph)
                .reduce((first, second) -> second)
                .filter(section -> section.resolution().isPresent());
    }
}
