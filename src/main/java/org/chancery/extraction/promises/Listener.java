package org.chancery.extraction.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Proposal.Kind;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.promises.Predicate.Mood;
import org.chancery.extraction.promises.Saying.Speech;
import org.chancery.extraction.promises.Task.Owed;
import org.chancery.extraction.promises.Task.Place;
import org.chancery.time.Undated;

/// Hears what a clause makes somebody's task: their own word, or what they are asked to do. Says nothing of what was done, of policy, of
/// questions, and of what the chair arranges for the meeting itself.
///
/// @param answering the side that answers in this paper: "Secretariat"; empty where nobody does
/// @param discussion whether the paper records what was said; in a letter, what others asked for is only its history
record Listener(Grammar grammar, String answering, boolean discussion) {

    private static final int OBJECT_REACH = 4;

    Optional<Task> hear(Saying saying, Paragraph paragraph) {
        Predicate predicate = saying.predicate();
        Optional<Party> speaker = Party.of(saying.speaker(), grammar);
        if (isProcedure(saying) || isHistory(saying, speaker))
            return Optional.empty();
        return switch (saying.speech()) {
            case STATED, REPORTED, COMMITTED -> predicate.mood() == Mood.ASKED || predicate.mood() == Mood.OUGHT
                    ? duty(saying, speaker, paragraph)
                    : promise(saying, speaker, paragraph);
            case DIRECTED -> directed(saying, speaker, paragraph);
            case LISTED -> discussion ? directed(saying, Optional.empty(), paragraph) : Optional.empty();
            case WISHED, WONDERED -> wished(saying, speaker, paragraph);
        };
    }

    private Optional<Task> promise(Saying saying, Optional<Party> speaker, Paragraph paragraph) {
        Predicate predicate = saying.predicate();
        boolean offered = predicate.mood() == Mood.OFFERED && grammar.any(Role.ON_REQUEST, saying.rest());
        if (predicate.mood() != Mood.FORESEEN && predicate.mood() != Mood.EXPECTED && !offered)
            return Optional.empty();
        Optional<Party> owner = promising(saying, speaker);
        List<String> doubts = new ArrayList<>();
        boolean awaited = discussion || !soft(saying.rest(), paragraph.text()).isEmpty();
        if (owner.isEmpty() && speaker.isEmpty() && predicate.passive() && !answering.isEmpty() && awaited) {
            owner = Optional.of(new Party(answering, false, true));
            doubts.add(assumed());
        }
        boolean own = speaker.map(Party::answers).orElse(true);
        return owner.map(who -> task(Kind.PROMISE, saying, paragraph,
                new Owed(who.name(), addressee(saying, who).orElse(""), who.nameless(), own, false), doubts));
    }

    /// Who gives their word: the subject, or whoever speaks of what will be done or of themselves.
    private Optional<Party> promising(Saying saying, Optional<Party> speaker) {
        boolean someone = speaker.isPresent() && speaker.get().nameless();
        if (saying.predicate().passive()) {
            Optional<Party> agent = agent(saying.rest());
            return agent.isPresent() ? agent : speaker.filter(s -> !s.nameless());
        }
        Optional<Party> subject = Party.of(saying.subject(), grammar);
        boolean self = saying.subject().isEmpty()
                || saying.subject().size() == 1 && grammar.has(Role.PRONOUN, saying.subject().getFirst());
        if (self)
            return speaker;
        if (subject.isPresent())
            return someone && !subject.equals(speaker) ? Optional.empty() : subject;
        boolean speakersOwn = saying.rest().isEmpty() || saying.inherited();
        return speakersOwn && !someone ? speaker : Optional.empty();
    }

    /// "Member States are invited to submit", "the Secretariat should publish".
    private Optional<Task> duty(Saying saying, Optional<Party> speaker, Paragraph paragraph) {
        Optional<Party> owner = Party.of(saying.subject(), grammar);
        boolean ought = saying.predicate().mood() == Mood.OUGHT;
        if (owner.isEmpty() || saying.predicate().passive() || isEnquiry(saying)
                || ought && speaker.isEmpty() && !discussion)
            return Optional.empty();
        return owner.map(who -> task(Kind.ASK, saying, paragraph, asked(who, speaker, false), List.of()));
    }

    private Optional<Task> directed(Saying saying, Optional<Party> speaker, Paragraph paragraph) {
        if (saying.predicate().verb().isEmpty() || isEnquiry(saying))
            return Optional.empty();
        if (saying.predicate().passive())
            return saying.subject().isEmpty() ? Optional.empty() : wished(saying, speaker, paragraph);
        Optional<Party> owner = Party.of(saying.subject(), grammar);
        return owner.map(who -> task(Kind.ASK, saying, paragraph, asked(who, speaker, false), List.of()));
    }

    /// "requested that the slides be shared", "inquired if the slides would be shared".
    private Optional<Task> wished(Saying saying, Optional<Party> speaker, Paragraph paragraph) {
        boolean wondered = saying.speech() == Speech.WONDERED;
        if (wondered && (saying.predicate().mood() != Mood.FORESEEN || isChoice(saying.rest()))
                || saying.predicate().verb().isEmpty() || isEnquiry(saying))
            return Optional.empty();
        Optional<Party> named = saying.predicate().passive()
                ? agent(saying.rest())
                : Party.of(saying.subject(), grammar);
        boolean thing = named.isEmpty() && !saying.predicate().passive();
        String asking = speaker.map(Party::name).orElse("");
        if (thing && wondered || named.isEmpty() && answering.isEmpty() || answering.equals(asking))
            return Optional.empty();
        List<String> doubts = new ArrayList<>();
        if (wondered)
            doubts.add("It is asked whether this will be done; nobody is told to do it.");
        if (named.isEmpty())
            doubts.add(assumed());
        Party owner = named.orElseGet(() -> new Party(answering, false, true));
        return Optional.of(task(Kind.ASK, saying, paragraph, asked(owner, speaker, wondered), doubts));
    }

    private String assumed() {
        return "Nobody is named; the " + answering + " answers in this paper.";
    }

    /// Who is asked, and by whom, where it is another.
    private static Owed asked(Party owner, Optional<Party> speaker, boolean wondered) {
        String asking = speaker.map(Party::name).filter(name -> !name.equals(owner.name())).orElse("");
        return new Owed(owner.name(), asking, owner.nameless(), speaker.map(Party::answers).orElse(true), wondered);
    }

    private Task task(Kind kind, Saying saying, Paragraph paragraph, Owed owed, List<String> doubts) {
        return new Task(kind, saying.predicate().verb(), TaskTitle.of(saying, grammar), owed,
                new Undated(soft(saying.rest(), paragraph.text())),
                new Place(paragraph.position(), saying.start(), saying.end(),
                        reach(saying)),
                doubts);
    }

    private int reach(Saying saying) {
        int reach = saying.rest().isEmpty() ? saying.end() : saying.rest().getFirst().start();
        for (int at = 0; at < saying.rest().size(); at++) {
            Token token = saying.rest().get(at);
            if (grammar.has(Role.RELATIVE, token) || at > 0 && grammar.has(Role.THAT, token)
                    || grammar.match(Role.BREAK, saying.rest(), at) > 0)
                return reach;
            reach = token.end();
        }
        return reach;
    }

    /// "by the Secretariat".
    private Optional<Party> agent(List<Token> rest) {
        for (int at = 0; at < rest.size() - 1; at++) {
            if (grammar.match(Role.AGENT, rest, at) > 0) {
                Optional<Party> agent = Party.of(rest.subList(at + 1, rest.size()), grammar);
                if (agent.isPresent())
                    return agent;
            }
        }
        return Optional.empty();
    }

    /// To whom or for whom: the first actor behind "to" or "with".
    private Optional<String> addressee(Saying saying, Party owner) {
        List<Token> rest = grammar.withoutTime(saying.rest());
        for (int at = 0; at < rest.size() - 1; at++) {
            if (grammar.match(Role.RECEIVED_BY, rest, at) > 0) {
                Optional<Party> to = Party.of(rest.subList(at + 1, rest.size()), grammar);
                if (to.isPresent() && !to.get().name().equals(owner.name()))
                    return to.map(Party::name);
            }
        }
        return Party.of(rest, grammar).filter(p -> !p.name().equals(owner.name())).map(Party::name);
    }

    private String soft(List<Token> rest, String text) {
        for (int at = 0; at < rest.size(); at++) {
            int length = Math.max(grammar.match(Role.SOMETIME, rest, at), grammar.match(Role.ON_REQUEST, rest, at));
            if (length > 0)
                return text.substring(rest.get(at).start(), rest.get(at + length - 1).end());
        }
        return "";
    }

    /// To be told something is no task but a question: "provide more information".
    private boolean isEnquiry(Saying saying) {
        if (grammar.lexicon().lookup(Role.GIVING, saying.predicate().verb()).isEmpty())
            return false;
        List<Token> object = saying.predicate().passive() ? saying.subject() : saying.rest();
        return IntStream.range(0, Math.min(OBJECT_REACH, object.size()))
                .takeWhile(at -> at == 0 || grammar.match(Role.PREPOSITION, object, at) == 0)
                .anyMatch(at -> grammar.has(Role.ENQUIRED, object.get(at)));
    }

    /// "at the regional office or in Nairobi".
    private boolean isChoice(List<Token> rest) {
        return rest.stream().anyMatch(t -> grammar.has(Role.CHOICE, t));
    }

    private boolean isHistory(Saying saying, Optional<Party> speaker) {
        boolean asks = saying.speech() == Speech.DIRECTED || saying.speech() == Speech.WISHED
                || saying.speech() == Speech.WONDERED;
        return !discussion && asks && speaker.isPresent() && !speaker.get().answers();
    }

    /// What the chair arranges for the meeting itself: who presents, who has the floor.
    private boolean isProcedure(Saying saying) {
        boolean chair = saying.speaker().stream().anyMatch(t -> grammar.has(Role.PRESIDING, t));
        return chair
                && (grammar.any(Role.PROCEEDING, saying.rest().subList(0, Math.min(OBJECT_REACH, saying.rest().size())))
                        || grammar.lexicon().lookup(Role.PROCEEDING, saying.predicate().verb()).isPresent());
    }
}
