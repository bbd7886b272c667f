package org.chancery.extraction.promises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Sentences;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.promises.Task.Owed;

/// Everything that is heard when a paper is read from its first paragraph to its last: tasks, whose deadlines its clauses speak of, and
/// who speaks in each paragraph.
final class Hearing {

    /// How far into a paragraph the side that answers is named.
    private static final int HEAD = 3;

    private final Document document;
    private final Grammar grammar;
    private final Map<Integer, List<Mention>> dates;
    private final Listener listener;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<Evidence, Owed> claims = new HashMap<>();
    private final List<Evidence> softened = new ArrayList<>();
    private final Map<Integer, String> speakers = new HashMap<>();

    private Hearing(Document document, List<Mention> mentions, boolean discussion) {
        this.document = document;
        this.grammar = Grammar.of(document.language());
        this.dates = mentions.stream().collect(Collectors.groupingBy(m -> m.evidence().paragraph()));
        this.listener = new Listener(grammar, answering(), discussion);
    }

    /// @param discussion whether the paper records what was said
    static Hearing of(Document document, Outline outline, List<Mention> mentions, boolean discussion) {
        var hearing = new Hearing(document, mentions, discussion);
        document.paragraphs()
                .stream()
                .filter(p -> p.kind() != Paragraph.Kind.HEADING && p.position() >= outline.masthead().paragraphs())
                .forEach(hearing::read);
        return hearing;
    }

    /// In the order of the text.
    List<Task> tasks() {
        return tasks;
    }

    /// Dates that are none by which a thing is due, and that a promise took for its own.
    List<Evidence> softened() {
        return softened;
    }

    /// Who owes a deadline to whom, if a clause says so.
    Optional<Owed> claim(Proposal proposal) {
        return proposal.evidence().stream().map(claims::get).filter(owed -> owed != null).findFirst();
    }

    /// Who speaks in a paragraph; empty if nobody is named.
    String speaker(int paragraph) {
        return speakers.getOrDefault(paragraph, "");
    }

    private void read(Paragraph paragraph) {
        String text = paragraph.text();
        List<Token> speaker = List.of();
        for (int from = 0; from < text.length();) {
            int to = Math.max(from + 1, Sentences.endAfter(text, from));
            var sayings = Sayings.of(words(paragraph, from, to), speaker, grammar);
            List<Task> heard = new ArrayList<>();
            sayings.all()
                    .forEach(saying -> listener.hear(saying, paragraph).flatMap(this::undated).ifPresent(heard::add));
            tasks.addAll(joined(heard));
            speaker = sayings.speaker();
            Party.of(speaker, grammar).ifPresent(p -> speakers.putIfAbsent(paragraph.position(), p.name()));
            from = to;
        }
    }

    /// Without what stands in brackets, and without dates.
    private List<Token> words(Paragraph paragraph, int from, int to) {
        List<Mention> dated = dates(paragraph.position(), from, to);
        return Clause.withoutBrackets(Token.cut(paragraph.text(), from, to))
                .stream()
                .filter(t -> dated.stream()
                        .noneMatch(m -> t.start() >= m.evidence().start() && t.end() <= m.evidence().end()))
                .toList();
    }

    /// The dates of one sentence, found without looking at all those of its paragraph.
    private List<Mention> dates(int paragraph, int from, int to) {
        List<Mention> all = dates.getOrDefault(paragraph, List.of());
        int first = firstFrom(all, from);
        int behind = firstFrom(all, to);
        return all.subList(first, Math.max(first, behind));
    }

    private static int firstFrom(List<Mention> dates, int place) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).evidence().start() < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// Nothing where a date beside it has made a deadline or a meeting of it.
    private Optional<Task> undated(Task task) {
        int position = task.place().paragraph();
        String text = document.paragraphs().get(position).text();
        int from = Sentences.startBefore(text, task.place().start());
        int to = Sentences.endAfter(text, task.place().start());
        Dated dated = Dated.in(task, dates(position, from, to));
        dated.deadline().ifPresent(m -> claims.putIfAbsent(m.evidence(), task.owed()));
        boolean takesPlace = dated.meeting().isPresent()
                && grammar.lexicon().lookup(Role.CONVENING, task.deed()).isPresent();
        if (dated.deadline().isPresent() || dated.recurs() || dated.isPast() || takesPlace)
            return Optional.empty();
        dated.soft().map(Mention::evidence).ifPresent(softened::add);
        return Optional.of(task.dated(dated));
    }

    /// What one sentence says of one owner is one entry, as far as it fits.
    private static List<Task> joined(List<Task> heard) {
        List<Task> joined = new ArrayList<>();
        for (Task task : heard) {
            Optional<Task> both = joined.isEmpty() ? Optional.empty() : joined.getLast().and(task);
            both.ifPresent(t -> joined.removeLast());
            joined.add(both.orElse(task));
        }
        return joined;
    }

    /// The side that answers: whoever of those that answer in meetings is named most at the head of a paragraph.
    private String answering() {
        Map<String, Integer> named = new HashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            List<Token> tokens = Token.cut(paragraph.text(), 0, paragraph.text().length());
            int at = grammar.find(Role.ANSWERING, tokens, 0, HEAD);
            if (at >= 0 && paragraph.kind() != Paragraph.Kind.HEADING)
                Party.of(tokens.subList(at, at + grammar.match(Role.ANSWERING, tokens, at)), grammar)
                        .map(Party::name)
                        .ifPresent(name -> named.merge(name, 1, Integer::sum));
        }
        return named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }
}
