package org.chancery.extraction.promises;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;

/// The verbs of one language that can be followed up, known by the forms in which papers use them. Endings and irregular forms stand in
/// the language's file; a form counts only if it leads to a verb of the file.
final class Verbs {

    private static final Map<Lexicon, Verbs> OF_LANGUAGE = new ConcurrentHashMap<>();
    private static final int LONGEST_ENDING = 7;

    private final Map<String, List<String>> infinitives;
    private final Forms done;
    private final Forms future;
    private final Forms asked;
    private final Forms ongoing;

    /// @param irregular whole forms
    /// @param endings what an ending stands for in the infinitive
    private record Forms(Map<String, List<String>> irregular, Map<String, List<String>> endings) {}

    private Verbs(Lexicon lexicon) {
        this.infinitives = lexicon.words(Role.FOLLOWED_UP);
        this.done = new Forms(lexicon.words(Role.FORM_DONE), lexicon.words(Role.ENDING_DONE));
        this.future = new Forms(lexicon.words(Role.FORM_FUTURE), lexicon.words(Role.ENDING_FUTURE));
        this.asked = new Forms(lexicon.words(Role.FORM_ASKED), lexicon.words(Role.ENDING_ASKED));
        this.ongoing = new Forms(Map.of(), lexicon.words(Role.ENDING_ONGOING));
    }

    static Verbs of(Lexicon lexicon) {
        return OF_LANGUAGE.computeIfAbsent(lexicon, Verbs::new);
    }

    Optional<String> infinitive(Token token) {
        return infinitives.containsKey(token.lower()) ? Optional.of(token.lower()) : Optional.empty();
    }

    /// "shared", "communiquées", "distribuido": the infinitive of a deed done.
    Optional<String> done(Token token) {
        return infinitiveOf(token, done);
    }

    /// "communiquera", "publicaría": the infinitive of a deed to come, where the language says so in one word.
    Optional<String> future(Token token) {
        return infinitiveOf(token, future);
    }

    /// "discusses", "distribuyera": the infinitive of a deed that is asked for.
    Optional<String> asked(Token token) {
        return infinitive(token).or(() -> infinitiveOf(token, asked));
    }

    /// "to share", "to sharing": the infinitive of a deed that somebody is committed to.
    Optional<String> committed(Token token) {
        return infinitive(token).or(() -> infinitiveOf(token, ongoing));
    }

    private Optional<String> infinitiveOf(Token token, Forms forms) {
        String word = token.lower();
        Optional<String> irregular = forms.irregular.getOrDefault(word, List.of())
                .stream()
                .filter(infinitives::containsKey)
                .findFirst();
        if (irregular.isPresent())
            return irregular;
        for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length > 0; length--) {
            String stem = word.substring(0, word.length() - length);
            for (String ending : forms.endings.getOrDefault(word.substring(stem.length()), List.of())) {
                if (infinitives.containsKey(stem + ending))
                    return Optional.of(stem + ending);
            }
        }
        return Optional.empty();
    }
}
