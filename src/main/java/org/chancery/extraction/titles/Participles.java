package org.chancery.extraction.titles;

import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;

/// The participle under which a thing done stands in a title: "circulate" gives "circulated".
final class Participles {

    private Participles() {}

    static String of(String verb, Lexicon lexicon) {
        return lexicon.lookup(Role.IRREGULAR, verb).orElseGet(() -> regular(verb));
    }

    private static String regular(String verb) {
        if (verb.endsWith("e"))
            return verb + "d";
        boolean soft = verb.length() > 2 && verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        return soft ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }
}
