package org.chancery.extraction.quick;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.document.Languages;
import org.chancery.extraction.quick.QuickLine.Kind;
import org.chancery.extraction.quick.QuickLine.Said;
import org.chancery.extraction.words.Lexer;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Tokens;
import org.chancery.extraction.words.Vocabulary;
import org.chancery.time.Days;
import org.chancery.time.Moment;

/// What a line is about: something that takes place, or something that is owed.
final class Kinds {

    private static final Pattern NAMED = Pattern.compile(
            "^\\s*(?:(meeting|réunion|reunión)|(deadline|due|échéance|plazo)|(promised?|promesse|promesa)"
                    + "|(ask|asked|demande|petición|solicitud))\\s*:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// What takes place without being a meeting of anybody.
    private static final Pattern OCCASION = Pattern.compile(
            "(?<![\\p{L}\\d])(?:lunch|dinner|breakfast|coffee|call|mtg|bilateral|bilat|déjeuner|dîner|appel|almuerzo|cena|"
                    + "llamada|desayuno)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<Kind> BY_GROUP = List.of(Kind.MEETING, Kind.DEADLINE, Kind.PROMISE, Kind.ASK);

    private Kinds() {}

    /// Takes the word in front that names the kind: "meeting: …".
    static Optional<Said> named(Remaining line) {
        return line.take(NAMED).map(Kinds::named);
    }

    private static Said named(Matcher word) {
        int group = IntStream.rangeClosed(1, BY_GROUP.size()).filter(i -> word.group(i) != null).findFirst()
                .orElseThrow();
        return new Said(BY_GROUP.get(group - 1), "“" + word.group().strip() + "” says so");
    }

    /// What it can be by its date and its words, the likeliest first.
    static List<Said> of(String title, List<Timing> timings, boolean placed) {
        Optional<Timing> limit = timings.stream().filter(Timing::isLimit).findFirst();
        if (limit.isPresent())
            return List.of(new Said(Kind.DEADLINE, "“" + limit.get().words() + "” sets a last day"));
        if (placed)
            return List.of(new Said(Kind.MEETING, "it has a place"));
        if (timings.stream().anyMatch(Kinds::lasts))
            return List.of(new Said(Kind.MEETING, "it has a beginning and an end"));
        Optional<String> meets = word(title, token -> token.is(Role.MEETS)).or(() -> occasion(title));
        Optional<String> owed = word(title,
                token -> token.is(Role.OWED) || token.is(Role.DEADLINE) || token.is(Role.DUE));
        if (meets.isPresent() && owed.isEmpty() && !timings.isEmpty())
            return List.of(new Said(Kind.MEETING, "“" + meets.get() + "” takes place"));
        if (owed.isPresent() && meets.isEmpty() || timings.isEmpty())
            return List.of(new Said(Kind.DEADLINE, owed.map(word -> "“" + word + "” is owed").orElse("")));
        return meets.isPresent()
                ? List.of(new Said(Kind.MEETING, ""), new Said(Kind.DEADLINE, ""))
                : List.of(new Said(Kind.DEADLINE, ""), new Said(Kind.MEETING, ""));
    }

    private static boolean lasts(Timing timing) {
        return timing instanceof Timing.On on
                && (on.when() instanceof Days || on.when() instanceof Moment moment && moment.until().isPresent());
    }

    private static Optional<String> occasion(String title) {
        Matcher word = OCCASION.matcher(title);
        return word.find() ? Optional.of(word.group()) : Optional.empty();
    }

    private static Optional<String> word(String title, Predicate<Token> wanted) {
        return Languages.all().stream().flatMap(language -> {
            Tokens tokens = Lexer.tokens(title, Vocabulary.of(language));
            return IntStream.range(0, tokens.size())
                    .filter(at -> wanted.test(tokens.at(at)))
                    .mapToObj(tokens::quote)
                    .findFirst()
                    .stream();
        }).findFirst();
    }
}
