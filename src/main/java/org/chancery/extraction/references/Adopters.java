package org.chancery.extraction.references;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Document;
import org.chancery.document.Paragraph;

/// Which body adopted which resolution or decision, as far as one paper says it anywhere, by its words or by the form of its numbers.
public final class Adopters {

    /// "1/CP.22", "WHA69(8)": numbers that name their body.
    private static final Pattern TELLING = Pattern.compile("\\d{1,4}/([A-Z]{2,4})\\.\\d+|([A-Z]{3})\\d+[(.].*");
    /// What the parties to a treaty call their conferences in numbers.
    private static final Map<String, String> LETTERS = Map.of("CP", "COP");

    private final Bodies bodies;
    /// Without body, to the bodies that the paper says adopted it.
    private final Map<ResolutionName, Set<String>> said;

    private Adopters(Bodies bodies, Map<ResolutionName, Set<String>> said) {
        this.bodies = bodies;
        this.said = said;
    }

    public static Adopters in(Document document, Bodies bodies) {
        Map<ResolutionName, Set<String>> said = new HashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            for (Spotted<ResolutionName> act : Acts.in(paragraph.text(), bodies)) {
                if (!act.value().body().isEmpty())
                    said.merge(act.value().ofAnyBody(), Set.of(act.value().body()), Adopters::both);
            }
        }
        return new Adopters(bodies, said);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// The same with its body: the one named beside it; else the one that the paper names elsewhere with it, or with others that are numbered
    /// like it ("1/4" beside "2/7 of the Assembly"), as long as there is only one.
    public ResolutionName adopted(ResolutionName name) {
        if (!name.body().isEmpty())
            return name;
        Set<String> elsewhere = said.getOrDefault(name, Set.of());
        return adopter(name, elsewhere).map(name::of).orElse(name);
    }

    private Optional<String> adopter(ResolutionName name, Set<String> elsewhere) {
        if (elsewhere.size() == 1)
            return elsewhere.stream().findFirst();
        Matcher telling = TELLING.matcher(name.number());
        if (telling.matches()) {
            String letters = Optional.ofNullable(telling.group(1)).orElseGet(() -> telling.group(2));
            String called = LETTERS.getOrDefault(letters, letters);
            return Optional.of(bodies.named(called).map(BodyName::name).orElse(called));
        }
        List<String> alike = said.entrySet()
                .stream()
                .filter(e -> shape(e.getKey().number()).equals(shape(name.number())))
                .flatMap(e -> e.getValue().stream())
                .distinct()
                .toList();
        return alike.size() == 1 && elsewhere.isEmpty() ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /// The body of an act, if it is known by now.
    public Optional<BodyName> bodyOf(ResolutionName name) {
        String body = adopted(name).body();
        return body.isEmpty()
                ? Optional.empty()
                : bodies.named(body).or(() -> Optional.of(BodyName.of(body)));
    }

    /// "2/7" and "10/11" have one shape, "2024/3" another.
    private static String shape(String number) {
        return number.replaceAll("\\d{4}", "Y").replaceAll("\\d+", "9").replaceAll("[IVXL]+", "R");
    }
}
