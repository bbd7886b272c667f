package org.chancery.extraction.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.Resolution;
import org.chancery.document.Document;
import org.chancery.document.Paragraph;

/// Finds the resolutions and decisions that a text refers to: "Resolution 2/7 of the UN-Habitat Assembly", "decision VIII/14",
/// "résolution 71/67", "1/CP.22".
public final class Acts {

    private static final String NUMBER = "(\\[?(?:\\d{1,4}/[A-Z]{2,4}\\.\\d{1,3}|(?:[IVXL]+|\\d{1,4})/\\d{1,4}[A-Z]?|[A-Z]{3}\\d{1,3}(?:\\(\\d+\\)|\\.\\d+))\\]?)";
    private static final Pattern ACT = Pattern.compile(
            "(?iu)\\b(resolutions?|decisions?|r[ée]solutions?|d[ée]cisions?|resoluci(?:ón|ones)|decisi(?:ón|ones))\\s+(?-iu:"
                    + NUMBER
                    + ")");

    private Acts() {}

    public static List<Spotted<ActNumber>> in(String text, Bodies bodies) {
        List<Spotted<ActNumber>> found = new ArrayList<>();
        Matcher act = ACT.matcher(text);
        List<Spotted<BodyName>> named = List.of();
        while (act.find()) {
            if (found.isEmpty())
                named = bodies.spot(text);
            found.add(new Spotted<>(
                    new ActNumber(kind(act.group(1)), number(act.group(2)), bodyAfter(text, act.end(), named)),
                    act.start(), act.end()));
        }
        return found;
    }

    /// Which body adopted an act, as far as the paper says it anywhere: number to body.
    public static Map<String, BodyName> bodies(Document document, Bodies bodies) {
        Map<String, BodyName> known = new HashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            for (Spotted<ActNumber> act : in(paragraph.text(), bodies)) {
                act.value().body().ifPresent(body -> known.putIfAbsent(act.value().number(), body));
            }
        }
        return known;
    }

    /// The body whose acts are numbered like this one, where the paper names only one: "1/4" beside "2/7 of the Assembly".
    public static Optional<BodyName> bodyOf(String number, Map<String, BodyName> known) {
        if (number.isEmpty() || known.containsKey(number))
            return Optional.ofNullable(known.get(number));
        List<BodyName> alike = known.entrySet().stream().filter(e -> shape(e.getKey()).equals(shape(number)))
                .map(Map.Entry::getValue).distinct().toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static String shape(String number) {
        return number.replaceAll("\\d{4}", "Y").replaceAll("\\d+", "9").replaceAll("[IVXL]+", "R");
    }

    private static Optional<BodyName> bodyAfter(String text, int end, List<Spotted<BodyName>> named) {
        return named.stream()
                .filter(body -> body.start() >= end && text.substring(end, body.start())
                        .matches("(?i)\\)?\\s+(of|de|du|del)( the| la| l['’])?\\s*"))
                .map(Spotted::value)
                .findFirst();
    }

    private static Resolution.Kind kind(String word) {
        return Character.toLowerCase(word.charAt(0)) == 'r' ? Resolution.Kind.RESOLUTION : Resolution.Kind.DECISION;
    }

    private static String number(String written) {
        return written.replace("[", "").replace("]", "");
    }
}
