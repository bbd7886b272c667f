package org.chancery.ui.editing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.desk.Desk;

/// The names that the book knows already, to complete what is typed and to tell a new name from a known one.
///
/// @param bodies short name to name
/// @param resolutions every one, with its title
public record Vocabulary(Map<String, String> bodies, Map<ResolutionName, String> resolutions, List<String> owners,
        List<String> places) {

    static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), List.of(), List.of());

    static Vocabulary of(Desk desk) {
        List<Body> bodies = desk.agenda().bodies();
        Map<Id, String> called = bodies.stream().collect(Collectors.toMap(Body::id, Body::shortName));
        return new Vocabulary(named(bodies, Body::shortName, Body::name),
                named(desk.agenda().resolutions(), r -> r.name(r.body().map(called::get).orElse("")),
                        Resolution::title),
                distinct(desk.agenda().deliverables().stream().map(Deliverable::owner)),
                distinct(desk.agenda().meetings().stream().map(Meeting::place)));
    }

    /// What is known of the body that is typed; that it is new, if it is.
    public String aboutBody(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || bodies.containsValue(text))
            return "";
        String name = bodies.getOrDefault(text, "New: it is added to the book with this entry");
        return name.equals(text) ? "" : name;
    }

    /// What is known of the resolution that is typed; that it is new, if it is.
    public String aboutResolution(String typed) {
        List<ResolutionName> meant = meant(typed);
        if (typed.isBlank() || meant.size() > 1)
            return whose(meant);
        return meant.isEmpty()
                ? "New: it is added to the book with this entry"
                : about(meant.getFirst(), typed.strip());
    }

    private String about(ResolutionName name, String typed) {
        String title = resolutions.getOrDefault(name, "");
        if (name.text().equals(typed))
            return title;
        return title.isEmpty() ? name.text() : name.text() + ": " + title;
    }

    /// What is wrong with the resolution that is typed: that several bodies have one of its number, and it is not said whose; empty if nothing is.
    String resolutionProblem(String typed) {
        List<ResolutionName> meant = meant(typed);
        return meant.size() > 1 ? whose(meant) : "";
    }

    /// Every resolution of the book, as one can type it.
    Collection<String> resolutionTexts() {
        return resolutions.keySet().stream().map(ResolutionName::text).toList();
    }

    private static String whose(List<ResolutionName> several) {
        return several.isEmpty()
                ? ""
                : "Say which: "
                        + several.stream().map(ResolutionName::text).sorted().collect(Collectors.joining(" or "))
                        + ".";
    }

    /// The resolutions of the book that a name can mean; one without a body is meant only where no body is said and no other is there.
    private List<ResolutionName> meant(String typed) {
        return ResolutionName.parse(typed)
                .map(name -> resolutions.keySet()
                        .stream()
                        .filter(name::canMean)
                        .filter(r -> name.body().isEmpty() || isCalled(name.body(), r.body()))
                        .toList())
                .orElse(List.of());
    }

    private boolean isCalled(String typed, String shortName) {
        return typed.equalsIgnoreCase(shortName)
                || typed.equalsIgnoreCase(bodies.getOrDefault(shortName, shortName));
    }

    private static <T, K> Map<K, String> named(List<T> all, Function<T, K> key, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(key, name, (a, b) -> a));
    }

    private static List<String> distinct(Stream<String> texts) {
        return texts.filter(t -> !t.isBlank()).distinct().sorted().toList();
    }
}
