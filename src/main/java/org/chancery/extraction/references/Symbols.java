package org.chancery.extraction.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;
import org.chancery.document.Symbol;

/// Finds document symbols in a text: "HSP/HA.2/8", "A/C.3/78/L.41", "EB140/INF./3", "E/2023/32 (Part II)", and not "and/or", "2/7" or the
/// path of a web page.
public final class Symbols {

    private static final String PART = "[A-Za-z0-9]++(?:\\.[A-Za-z0-9]++)*+(?:\\([A-Za-z0-9]{1,6}\\))?+(?:\\.(?=/))?+";
    /// Scanning leaves spaces behind a slash and within a number.
    private static final String SCANNED = " ?(?:[Il] \\d{1,2}(?=/)|(?<= )(?=(?:Add|Corr|Rev|Amend|L|CRP|INF)\\b)" + PART
            + "|(?<! )" + PART + ")";
    private static final String BEFORE = "(?<![\\p{L}\\d/._@#?=&%-])";
    private static final String AFTER = "(?![\\p{L}\\d_/-])(?: \\(Part (?:[IVX]+|\\d+)\\))?";
    private static final Pattern PRINTED = Pattern
            .compile(BEFORE + "(" + organs() + ")((?:/" + SCANNED + "){1,7}+)" + AFTER);
    private static final Pattern OF_A_BOARD = Pattern.compile(
            BEFORE + "EB\\d{2,3}/(?:(?:INF|CONF)\\.?/)?\\d{1,3}(?:[ /]*(?:Add|Corr|Rev)\\.\\d{1,2})*+" + AFTER);
    private static final Pattern DASHED = Pattern.compile(BEFORE
            + "[A-Z]{2,6}(?:-[A-Za-z]{1,8}\\.?\\d{0,3}){1,3}-(?:19|20)\\d\\d(?:-[A-Za-z]{1,4}\\.?\\d{0,3})?-?\\d{1,3}(?:-(?:Add|Corr|Rev)\\.?\\d)?"
            + "(?![\\p{L}\\d/-])");
    private static final Pattern SERIES = Pattern.compile(".*(?:L|CRP|INF|PV|SR|WP|NGO|RES|DEC)[./]*\\d+.*|.*\\d{3,}");
    private static final Pattern YEAR = Pattern.compile("/ ?(?:19|20)\\d\\d");
    /// Around a paper's own symbol stand names and labels, no sentence.
    private static final Pattern LABELS = Pattern.compile("(?:(?:[\\p{Lu}\\d][\\p{L}.]*|of the|des|de las)[:,]?\\s+)*");
    private static final int LONGEST_LINE = 160;
    private static final int HEAD = 8;

    private Symbols() {}

    /// A symbol where it stands in a paper.
    public record Cited(Symbol symbol, Evidence evidence) {}

    /// All that a paper names, in order, its own among them.
    public static List<Cited> in(Document document) {
        return document.paragraphs()
                .stream()
                .flatMap(paragraph -> in(paragraph.text()).stream()
                        .map(s -> new Cited(s.value(),
                                Evidence.of(document, paragraph, s.start(), s.end()))))
                .toList();
    }

    public static List<Spotted<Symbol>> in(String text) {
        if (text.indexOf('/') < 0 && text.indexOf('-') < 0)
            return List.of();
        List<Spotted<Symbol>> found = new ArrayList<>();
        for (Pattern form : List.of(PRINTED, OF_A_BOARD, DASHED)) {
            for (Matcher m = form.matcher(text); m.find();) {
                if (form != PRINTED || saysEnough(m.group(1), m.group(2))) {
                    Spotted<String> words = new Spotted<>(m.group(), m.start(), m.end());
                    Symbol.parse(words.value())
                            .ifPresent(symbol -> found.add(new Spotted<>(symbol, words.start(), words.end())));
                }
            }
        }
        found.sort(Comparator.comparingInt(Spotted::start));
        return List.copyOf(found);
    }

    /// A path of words is none ("HLPF/ECOSOC"), nor is an organ with a year; behind one letter more is needed than behind a name.
    private static boolean saysEnough(String organ, String path) {
        boolean digit = path.chars().anyMatch(Character::isDigit);
        boolean several = path.indexOf('/', 1) > 0;
        boolean series = SERIES.matcher(path).matches() && !YEAR.matcher(path).matches();
        return digit && (series || several && (organ.length() > 1 || path.length() > 4));
    }

    /// The symbol that a paper bears itself: the first in its head that stands there without a sentence around it.
    public static Optional<Symbol> own(Document document) {
        return document.paragraphs()
                .stream()
                .limit(HEAD)
                .filter(p -> p.kind() != Paragraph.Kind.NUMBERED && p.text().length() <= LONGEST_LINE)
                .flatMap(p -> in(p.text()).stream()
                        .filter(s -> LABELS.matcher(p.text().substring(0, s.start())).matches()))
                .map(Spotted::value)
                .findFirst();
    }

    private static String organs() {
        return Vocabulary.lines("symbol-organs.txt")
                .stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }
}
