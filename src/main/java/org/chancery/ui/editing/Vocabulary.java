package org.chancery.ui.editing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Resolution;
import org.chancery.desk.Desk;

/// The names that the book knows already, to complete what is typed and to tell a new name from a known one.
///
/// @param bodies short name to name
/// @param resolutions number to title
public record Vocabulary(Map<String, String> bodies, Map<String, String> resolutions, List<String> owners,
        List<String> places) {

    static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), List.of(), List.of());

    static Vocabulary of(Desk desk) {
        return new Vocabulary(named(desk.agenda().bodies(), Body::shortName, Body::name),
                named(desk.agenda().resolutions(), Resolution::number, Resolution::title),
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
        String text = typed.strip();
        return text.isEmpty() ? "" : resolutions.getOrDefault(text, "New: it is added to the book with this entry");
    }

    private static <T> Map<String, String> named(List<T> all, Function<T, String> key, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(key, name, (a, b) -> a));
    }

    private static List<String> distinct(Stream<String> texts) {
        return texts.filter(t -> !t.isBlank()).distinct().sorted().toList();
    }
}
