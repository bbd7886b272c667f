package org.chancery.extraction;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.ResolutionName;

/// The skeleton of a document: who met, which items were on the agenda, and which paragraphs stand under which resolution.
///
/// @param sections in order; each runs until the next begins
public record Outline(Masthead masthead, List<AgendaHeading> agenda, List<Section> sections) {

    /// An item of the agenda with the items under it.
    ///
    /// @param number as printed: "2"; of an item under another its letter: "a", "ii"
    /// @param paragraph position of its heading
    /// @param items under it, in their order
    public record AgendaHeading(String number, String title, int paragraph, List<AgendaHeading> items) {

        public AgendaHeading {
            items = List.copyOf(items);
        }
    }

    /// @param resolution the resolution or decision that the heading names, if it names one
    /// @param title the heading without kind and number
    /// @param paragraph position of the heading
    public record Section(Optional<ResolutionName> resolution, String title, int paragraph) {}

    public Outline {
        agenda = List.copyOf(agenda);
        sections = List.copyOf(sections);
    }

    /// Name of the body whose document this is; empty if it does not say.
    public String body() {
        return masthead.body();
    }

    public static Outline empty() {
        return new Outline(Masthead.NONE, List.of(), List.of());
    }

    /// How many different resolutions and decisions the headings name.
    public long resolutions() {
        return sections.stream().flatMap(s -> s.resolution().stream()).distinct().count();
    }
}
