package org.chancery.extraction.titles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;

/// The participle under which a thing done stands in a title: "circulate" gives "circulated".
final class Participles {

    private static final Pattern FUTURE = Pattern.compile("(\\p{L}+?)(ar|er|ir)(?:á|án|ía|ían)");

    private Participles() {}

    static String of(String verb, Lexicon lexicon) {
        return lexicon.lookup(Role.IRREGULAR, verb).orElseGet(() -> regular(verb));
    }

    /// "se publicará", "se publicaría" of a thing: "publicado", with the ending that its article asks for.
    static String ofReflexive(String verb, String article) {
        Matcher future = FUTURE.matcher(verb);
        if (!future.matches())
            return "";
        String stem = future.group(1) + (future.group(2).equals("ar") ? "ad" : "id");
        return stem + switch (article) {
            case "la", "una" -> "a";
            case "las", "unas" -> "as";
            case "los", "unos" -> "os";
            default -> "o";
        };
    }

    private static String regular(String verb) {
        if (verb.endsWith("e"))
            return verb + "d";
        boolean soft = verb.length() > 2 && verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        return soft ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }
}
