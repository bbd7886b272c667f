package org.chancery.extraction.proposals;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.time.Days;
import org.chancery.time.When;

/// When two things said are one thing.
public final class Sameness {

    private static final Set<String> EMPTY = Set.of("the", "and", "for", "les", "des", "del", "los", "las", "sur",
            "par", "with");
    private static final Pattern ENDING = Pattern.compile("(?:ions?|ed|ing|es|s|e)$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    static final int HALF_A_YEAR = 183;
    private static final int ONE_BREATH = 40;
    private static final int SHORTEST_STEM = 4;

    private Sameness() {}

    /// Whether two mentions of one paper speak of the same thing.
    static boolean sameThing(Said first, Said second) {
        Draft one = first.draft();
        Draft other = second.draft();
        if (one.kind() != other.kind())
            return false;
        boolean agree = agree(one.mention().when(), other.mention().when());
        if (one.session().isPresent() && other.session().isPresent()) {
            boolean sameSession = one.session().get().agreesWith(other.session().get())
                    && one.body().equals(other.body());
            return sameSession && (agree || overlap(one, other) || moved(one, other) && near(one, other));
        }
        if (one.session().isPresent() || other.session().isPresent())
            return sameRun(one, other);
        boolean hanging = one.mention().when().earliest().isEmpty() || other.mention().when().earliest().isEmpty();
        if (hanging && !agree)
            return nextTo(one, other) && first.plain().equals(second.plain());
        return agree && sameWords(first, second);
    }

    /// Two dates within half a year of each other for one numbered session: one of them must be wrong or old.
    static boolean near(Draft one, Draft other) {
        var first = one.mention().when().earliest();
        var second = other.mention().when().earliest();
        return first.isPresent() && second.isPresent()
                && Math.abs(first.get().toEpochDay() - second.get().toEpochDay()) < HALF_A_YEAR;
    }

    /// Two runs of days that share some: one of them is wrong.
    private static boolean overlap(Draft one, Draft other) {
        When first = one.mention().when();
        When second = other.mention().when();
        return first instanceof Days a && second instanceof Days b && !a.first().isAfter(b.last())
                && !b.first().isAfter(a.last());
    }

    /// Whether one of two dates is said to take the place of the other.
    private static boolean moved(Draft one, Draft other) {
        return one.old().contains(other.mention()) || other.old().contains(one.mention());
    }

    /// "a fortnight after the briefing, not later than the 9th": two dates for one thing in one breath.
    private static boolean nextTo(Draft one, Draft other) {
        var first = one.mention().evidence();
        var second = other.mention().evidence();
        return first.paragraph() == second.paragraph()
                && Math.min(Math.abs(first.start() - second.end()),
                        Math.abs(second.start() - first.end())) < ONE_BREATH;
    }

    /// A heading and its sentence: the same run of days, and a word in common that tells what meets.
    private static boolean sameRun(Draft one, Draft other) {
        When when = one.mention().when();
        return when instanceof Days && when.sameDateAs(other.mention().when())
                && !Collections.disjoint(telling(one), telling(other));
    }

    private static Set<String> telling(Draft draft) {
        String said = draft.session().isPresent()
                ? draft.body().map(b -> b.name() + " " + b.shortName()).orElse("")
                : draft.title();
        return content(said);
    }

    private static boolean sameWords(Said one, Said other) {
        Set<String> first = one.words();
        Set<String> second = other.words();
        Set<String> fewer = first.size() <= second.size() ? first : second;
        Set<String> more = fewer == first ? second : first;
        When when = one.draft().mention().when();
        boolean exact = when.sameDateAs(other.draft().mention().when()) && when.precision().isExact();
        return !fewer.isEmpty() && more.containsAll(fewer) && (exact || fewer.size() > 1)
                && one.draft().resolution().equals(other.draft().resolution());
    }

    /// The words of a title that carry its meaning.
    public static Set<String> content(String title) {
        return contentOf(plain(title));
    }

    /// @param plain a title as [#plain(String)] gives it
    static Set<String> contentOf(String plain) {
        return Arrays.stream(plain.split(" ")).filter(word -> word.length() > 2 && !EMPTY.contains(word))
                .map(Sameness::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What "circulation", "circulate" and "circulated" have in common.
    private static String stem(String word) {
        String stem = ENDING.matcher(word).replaceFirst("");
        return stem.length() < SHORTEST_STEM ? word : stem;
    }

    /// Whether both can be true of one thing: one lies within the other, or one of them has no day.
    static boolean agree(When one, When other) {
        return one.sameDateAs(other) || within(one, other) || within(other, one);
    }

    private static boolean within(When inner, When outer) {
        return inner.earliest().isPresent() && inner.latest().isPresent()
                && !inner.earliest().get().isBefore(outer.earliest().orElse(LocalDate.MIN))
                && !inner.latest().get().isAfter(outer.latest().orElse(LocalDate.MAX));
    }

    /// Letters and digits only, without accents and case: two spellings of one title are equal in it.
    static String plain(String title) {
        String letters = ACCENTS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        return SIGNS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
