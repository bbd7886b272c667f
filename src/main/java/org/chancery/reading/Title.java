package org.chancery.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.document.Paragraph;
import org.chancery.document.Paragraph.Kind;

/// What people call a paper: its own title where the page bears it out, else the first heading that says something, else the first words.
final class Title {

    private static final int LONGEST = 160;
    /// A title stands near the top or not at all.
    private static final int SEARCHED = 15;
    private static final int FEWEST_WORDS = 3;
    /// What programs put where a title should be.
    private static final Pattern PLACEHOLDER = Pattern
            .compile("(?i)microsoft word.*|untitled.*|document ?\\d*|.*\\.(docx?|pdf|odt|rtf|txt)|.*://.*");

    private Title() {}

    /// @param own what the file says about itself: often a remnant of the paper it was written over
    static String of(String own, List<Paragraph> paragraphs, Path file) {
        List<Paragraph> top = paragraphs.subList(0, Math.min(SEARCHED, paragraphs.size()));
        Optional<String> heading = first(top, p -> p.kind() == Kind.HEADING);
        boolean trusted = says(own) && (heading.isEmpty() || standsIn(own, top));
        return (trusted ? Optional.of(own.strip()) : heading).or(() -> first(top, p -> true)).map(Title::shorten)
                .orElseGet(() -> FileName.shown(file));
    }

    private static Optional<String> first(List<Paragraph> top, Predicate<Paragraph> which) {
        return top.stream().filter(which).map(Paragraph::text).filter(Title::says).findFirst();
    }

    /// Symbols, addresses and dates stand above titles and are none: a title has words in it.
    private static boolean says(String text) {
        return text.strip().split("\\P{L}+").length >= FEWEST_WORDS && !PLACEHOLDER.matcher(text.strip()).matches();
    }

    private static boolean standsIn(String own, List<Paragraph> top) {
        String words = bare(own);
        return top.stream().anyMatch(p -> bare(p.text()).contains(words));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST)
            return text;
        int cut = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, cut > LONGEST / 2 ? cut : LONGEST - 1) + "…";
    }
}
