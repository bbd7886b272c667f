package org.chancery.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.document.Paragraph;
import org.chancery.document.Paragraph.Kind;

/// What people call a paper: the first heading on it that says something, else its first words, else the name of its file.
final class Title {

    private static final int LONGEST = 160;
    /// A title stands near the top or not at all.
    private static final int SEARCHED = 15;

    private Title() {}

    static String of(List<Paragraph> paragraphs, Path file) {
        List<Paragraph> top = paragraphs.subList(0, Math.min(SEARCHED, paragraphs.size()));
        Optional<String> heading = top.stream().filter(p -> p.kind() == Kind.HEADING).map(Paragraph::text)
                .filter(Title::says).findFirst();
        return heading.or(() -> top.stream().map(Paragraph::text).filter(Title::says).findFirst()).map(Title::shorten)
                .orElseGet(() -> String.valueOf(file.getFileName()));
    }

    /// Symbols, addresses and dates stand above titles and are none: a title has words in it.
    static boolean says(String text) {
        return text.split("\\P{L}+").length >= 3 && !text.contains("://");
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST)
            return text;
        int cut = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, cut > LONGEST / 2 ? cut : LONGEST - 1) + "…";
    }
}
