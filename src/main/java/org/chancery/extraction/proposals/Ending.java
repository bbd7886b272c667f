package org.chancery.extraction.proposals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.extraction.Mention;
import org.chancery.extraction.Proposal.Fate;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.titles.Scene;

/// What a sentence says of a meeting that does not take place on its date: it is cancelled, or postponed and nobody says until when.
///
/// @param sentence the words that say so
record Ending(Fate fate, String sentence) {

    private static final int LONGEST_QUOTE = 240;

    /// Empty if nothing is said against the date.
    static Optional<Ending> of(Scene scene) {
        return says(Role.CANCELLED, scene)
                ? Optional.of(new Ending(Fate.CANCELLED, quote(scene)))
                : postponed(scene);
    }

    /// Empty if the sentence names another date, to which the meeting is moved.
    static Optional<Ending> postponed(Scene scene) {
        return says(Role.POSTPONED, scene) && !isMoved(scene)
                ? Optional.of(new Ending(Fate.POSTPONED, quote(scene)))
                : Optional.empty();
    }

    private static boolean isMoved(Scene scene) {
        return scene.others()
                .stream()
                .anyMatch(m -> m.kind() == Mention.Kind.MEETING && m.evidence().start() >= scene.sentenceStart()
                        && m.evidence().end() <= scene.sentenceEnd());
    }

    /// "The session scheduled for … has been cancelled", or the same before the date.
    private static boolean says(Role role, Scene scene) {
        int next = Math.max(scene.end(), Math.min(scene.beforeNextDate(), scene.sentenceEnd()));
        boolean behind = Token.cut(scene.text(), scene.end(), next)
                .stream()
                .takeWhile(t -> !t.is(";"))
                .anyMatch(t -> scene.lexicon().has(role, t));
        return behind || saysBefore(role, scene);
    }

    /// "decided to cancel the meeting that was scheduled for": the meeting stands between the word and the date, and nothing is to come. In
    /// "postpone the meeting to" the date is the new one.
    private static boolean saysBefore(Role role, Scene scene) {
        List<Token> before = Token.cut(scene.text(), Math.max(scene.afterPreviousDate(), scene.sentenceStart()),
                scene.start());
        int cue = IntStream.range(0, before.size())
                .filter(at -> scene.lexicon().has(role, before.get(at)))
                .reduce((first, second) -> second)
                .orElse(before.size());
        List<Token> between = before.subList(Math.min(cue + 1, before.size()), before.size());
        return between.stream().anyMatch(t -> scene.lexicon().has(Role.MEETING, t))
                && !scene.lexicon().has(Role.ONTO, between.getLast())
                && IntStream.range(0, between.size())
                        .noneMatch(at -> scene.lexicon().match(Role.FORESEEING, between, at) > 0);
    }

    private static String quote(Scene scene) {
        String sentence = scene.sentence().strip();
        return sentence.length() <= LONGEST_QUOTE ? sentence : sentence.substring(0, LONGEST_QUOTE).strip() + "…";
    }

    String note() {
        return (fate == Fate.CANCELLED ? "Cancelled: “" : "Postponed: “") + sentence + "”";
    }
}
