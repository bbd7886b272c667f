package org.chancery.desk.threads;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Document;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Outline.Section;
import org.chancery.extraction.answers.Exchanges;
import org.chancery.extraction.references.Acts;
import org.chancery.extraction.references.Adopters;
import org.chancery.extraction.references.Bodies;
import org.chancery.extraction.structure.Outlines;

/// Finds where a paper speaks of resolutions: under their headings, and wherever it names them. The dates in it are not looked for.
final class Treating {

    private final Document document;
    private final Bodies bodies;
    private final Adopters adopters;
    private final Outline outline;
    private final SequencedMap<ResolutionName, TreeSet<Integer>> places = new LinkedHashMap<>();
    private final Map<Integer, ResolutionName> under = new HashMap<>();

    private Treating(Document document) {
        this.document = document;
        this.bodies = Bodies.in(document);
        this.adopters = Adopters.in(document, bodies);
        this.outline = Outlines.of(document, List.of(), bodies);
    }

    /// Of each resolution that a paper names, in the order in which it first does.
    static List<Treatment> in(Document document) {
        var treating = new Treating(document);
        treating.walk();
        return treating.treatments();
    }

    private void walk() {
        var headings = new HashMap<Integer, Section>();
        outline.sections().forEach(section -> headings.put(section.paragraph(), section));
        Optional<ResolutionName> current = Optional.empty();
        for (Paragraph paragraph : document.paragraphs()) {
            int position = paragraph.position();
            Optional<Section> heading = Optional.ofNullable(headings.get(position));
            if (heading.isPresent()) {
                current = heading.get().resolution();
                current.ifPresent(this::places);
                continue;
            }
            current.ifPresent(name -> {
                under.put(position, name);
                places(name).add(position);
            });
            Acts.in(paragraph.text(), bodies)
                    .forEach(act -> places(adopters.adopted(act.value())).add(position));
        }
    }

    private TreeSet<Integer> places(ResolutionName name) {
        return places.computeIfAbsent(name, fresh -> new TreeSet<>());
    }

    private List<Treatment> treatments() {
        List<Exchange> exchanges = Exchanges.in(document, outline);
        return places.entrySet()
                .stream()
                .map(place -> treatment(place.getKey(), List.copyOf(place.getValue()), exchanges))
                .toList();
    }

    private Treatment treatment(ResolutionName name, List<Integer> paragraphs, List<Exchange> exchanges) {
        List<Section> headings = outline.sections()
                .stream()
                .filter(section -> section.resolution().filter(name::equals).isPresent())
                .toList();
        String title = headings.stream().map(Section::title).filter(t -> !t.isEmpty()).findFirst().orElse("");
        return new Treatment(name, title, !headings.isEmpty(), paragraphs,
                exchanges.stream().filter(asked -> name.equals(under.get(asked.question()))).toList(),
                outline.masthead().paragraphs());
    }
}
