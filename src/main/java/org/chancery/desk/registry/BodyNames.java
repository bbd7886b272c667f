package org.chancery.desk.registry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.agenda.Body;

/// Whether two names are those of one body: in any case, with or without accents, by its name, its short name, or both.
public final class BodyNames {

    /// "Working group on housing (OEWG-H)": the name, and what people call it.
    static final Pattern WITH_SHORT_NAME = Pattern.compile("(.+?)\\s*\\((\\p{Lu}[\\p{L}\\d-]{1,15})\\)");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String ARTICLE = "the ";

    private BodyNames() {}

    public static boolean isCalled(Body body, String name) {
        Matcher both = WITH_SHORT_NAME.matcher(name.strip());
        if (both.matches())
            return isCalled(body, both.group(1)) || isCalled(body, both.group(2));
        return plain(name).equals(plain(body.name())) || plain(name).equals(plain(body.shortName()));
    }

    /// Whether these are the first letters of the words of its name: "UNHA".
    static boolean isInitials(Body body, String letters) {
        String initials = Pattern.compile("\\p{Lu}").matcher(body.name()).results()
                .map(MatchResult::group).collect(Collectors.joining());
        return letters.length() > 1 && initials.equalsIgnoreCase(letters.strip());
    }

    /// The form under which names are compared.
    public static String plain(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()).strip() : words;
    }
}
