package org.chancery.desk.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Ladder;
import org.chancery.agenda.Origin;
import org.chancery.agenda.ResolutionName;
import org.chancery.desk.quick.Understanding.Option;
import org.chancery.desk.quick.Understanding.Question;
import org.chancery.desk.quick.Understanding.Sketch;
import org.chancery.desk.quick.Understanding.Topic;
import org.chancery.desk.reminding.Ladders;
import org.chancery.extraction.quick.QuickLine;
import org.chancery.extraction.quick.QuickLine.Kind;
import org.chancery.extraction.quick.QuickReading;
import org.chancery.time.Undated;

/// Making sense of a line with what the book knows. Nothing is guessed: what can mean two things becomes a question.
final class Interpreting {

    /// More answers than this are no choice: more of the name is to be said.
    static final int MOST_OFFERED = 8;

    private final String line;
    private final Map<Topic, String> answers;
    private final Known known;
    private final QuickLine said;
    private final Dating dating;
    private final List<Question> questions = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    private Interpreting(String line, Map<Topic, String> answers, Known known) {
        this.line = line;
        this.answers = answers;
        this.known = known;
        this.said = QuickReading.read(line, known.today(), known.zone());
        this.dating = new Dating(known);
    }

    static Understanding of(String line, Map<Topic, String> answers, Known known) {
        return new Interpreting(line, answers, known).understanding();
    }

    private Understanding understanding() {
        Optional<QuickLine.Said> kind = chosen(Topic.KIND, said.kinds(), each -> each.kind().name(),
                each -> new Option(each.kind().name(), each.kind() == Kind.MEETING ? "It takes place" : "It is due",
                        each.kind() == Kind.MEETING ? "a meeting" : "a deadline"),
                "Does it take place then, or is it due?");
        Optional<Dated> dated = dated();
        Optional<Id> body = body(dated.flatMap(Dated::anchor));
        Optional<ResolutionName> resolution = resolution();
        dated.ifPresent(date -> doubts.addAll(date.doubts()));
        Kind what = kind.orElse(said.kinds().getFirst()).kind();
        boolean tailOwes = known.owners().contains(Known.spelt(said.tail(), known.owners())) && !said.tail().isEmpty();
        String owner = Known.spelt(tailOwes ? said.tail() : said.owner(), known.owners());
        String title = tailOwes
                ? said.title().substring(0, said.title().lastIndexOf(',')).strip()
                : said.title();
        boolean meets = what == Kind.MEETING;
        String place = said.place().isEmpty() && meets ? said.owner() : said.place();
        String note = meets && !said.place().isEmpty()
                ? joined(said.owner(), said.note())
                : meets
                        ? said.note()
                        : joined(said.place().isEmpty() ? "" : "at " + said.place(), said.note());
        var sketch = new Sketch(owed(what), title, body, resolution, dated.flatMap(Dated::meeting),
                dated.map(Dated::when).orElse(new Undated("")),
                dated.<Origin>map(Dated::origin).orElse(new Origin.Typed()), meets ? "" : owner,
                meets ? Known.spelt(place, known.places()) : "", note, ladder(what, dated));
        return new Understanding(line, answers, new Parts(known, said, sketch, dated).list(kind), questions,
                said.slips(),
                doubts, sketch);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }

    private static Optional<Deliverable.Kind> owed(Kind kind) {
        return switch (kind) {
            case MEETING -> Optional.empty();
            case DEADLINE -> Optional.of(Deliverable.Kind.DEADLINE);
            case PROMISE -> Optional.of(Deliverable.Kind.PROMISE);
            case ASK -> Optional.of(Deliverable.Kind.ASK);
        };
    }

    /// One of several, as the officer chose; asked about where nobody has.
    private <T> Optional<T> chosen(Topic topic, List<T> all, Function<T, String> key, Function<T, Option> option,
            String question) {
        if (all.size() < 2)
            return all.stream().findFirst();
        Optional<T> answer = all.stream().filter(each -> key.apply(each).equals(answers.get(topic))).findFirst();
        boolean tooEarly = topic == Topic.KIND && said.title().isEmpty();
        if (answer.isEmpty() && !tooEarly)
            questions.add(new Question(topic, question, all.stream().limit(MOST_OFFERED).map(option).toList()));
        return answer;
    }

    private Optional<Dated> dated() {
        return chosen(Topic.DATE, said.timings(), timing -> timing.words() + said.timings().indexOf(timing),
                timing -> dating.option(timing, said.timings().indexOf(timing)), "Which of these dates is meant?")
                .flatMap(timing -> {
                    List<Entry> meant = dating.anchors(timing);
                    Optional<Entry> anchor = chosen(Topic.ANCHOR, meant, entry -> entry.id().toString(),
                            entry -> dating.option(timing, entry), dating.question(timing, meant));
                    return meant.size() > 1 && anchor.isEmpty()
                            ? Optional.empty()
                            : Optional.of(dating.of(timing, anchor));
                });
    }

    private Optional<Id> body(Optional<Entry> anchor) {
        Optional<Id> ofAnchor = anchor.flatMap(Entry::body);
        List<Body> named = known.bodiesNamedIn(said.title());
        if (named.stream().anyMatch(body -> ofAnchor.equals(Optional.of(body.id()))))
            return ofAnchor;
        return named.isEmpty()
                ? ofAnchor
                : chosen(Topic.BODY, named, body -> body.id().toString(),
                        body -> new Option(body.id().toString(), body.shortName(),
                                body.name().equals(body.shortName()) ? "" : body.name()),
                        "Two bodies are named. Which one does it belong to?").map(Body::id);
    }

    private Optional<ResolutionName> resolution() {
        Optional<ResolutionName> written = ResolutionName.parse(said.resolution());
        List<ResolutionName> meant = new Resolutions(known).named(written, said.title());
        return meant.isEmpty()
                ? written
                : chosen(Topic.RESOLUTION, meant, ResolutionName::text,
                        name -> new Option(name.text(), name.text(), ""),
                        "Several have that number. Which one is meant?");
    }

    private Ladder ladder(Kind kind, Optional<Dated> dated) {
        Ladder usual = known.ladders().of(switch (kind) {
            case MEETING -> Ladders.Kind.MEETING;
            case DEADLINE -> Ladders.Kind.DEADLINE;
            case PROMISE, ASK -> Ladders.Kind.WORD;
        });
        return said.reminders().map(days -> new Ladder(days, usual.at()))
                .orElse(dated.flatMap(date -> date.when().latest()).isPresent()
                        ? usual
                        : new Ladder(List.of(), usual.at()));
    }
}
