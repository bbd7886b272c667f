package org.chancery.extraction.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.document.Document;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Outline.AgendaHeading;

/// Puts lettered items under the items of an agenda: those that follow the item itself, or follow its title where the paper lists its whole
/// agenda in another place.
final class SubItems {

    private static final String ROMAN = "[ivx]+";

    private final List<Paragraph> paragraphs;

    private SubItems(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static List<AgendaHeading> under(List<AgendaHeading> agenda, Document document) {
        var lettered = new SubItems(document.paragraphs());
        return agenda.stream()
                .map(item -> new AgendaHeading(item.number(), item.title(), item.paragraph(), lettered.of(item)))
                .toList();
    }

    private List<AgendaHeading> of(AgendaHeading item) {
        List<AgendaHeading> direct = from(item.paragraph() + 1);
        return direct.isEmpty()
                ? listed(item).map(place -> from(place + 1)).orElse(List.of())
                : direct;
    }

    /// Where an item of a list says the title of an agenda item.
    private Optional<Integer> listed(AgendaHeading item) {
        String title = plain(item.title());
        return paragraphs.stream()
                .filter(p -> p.kind() == Paragraph.Kind.ITEM && !title.isEmpty()
                        && plain(p.text()).startsWith(title))
                .map(Paragraph::position)
                .findFirst();
    }

    /// The lettered items from here on, as long as they go on without a gap.
    private List<AgendaHeading> from(int place) {
        List<AgendaHeading> items = new ArrayList<>();
        int at = place;
        while (continues(at, items)) {
            int next = at + 1;
            List<AgendaHeading> deeper = romans(next);
            items.add(heading(at, deeper));
            at = next + deeper.size();
        }
        return items;
    }

    /// "(i)", "(ii)" under a letter; a lone "(i)" after "(h)" is a letter.
    private List<AgendaHeading> romans(int place) {
        List<AgendaHeading> items = new ArrayList<>();
        boolean begins = isItem(place) && label(place).equals("i") && !label(place - 1).equals("h");
        for (int at = place; begins && isItem(at) && label(at).matches(ROMAN)
                && (items.isEmpty() || !label(at).equals("i")); at++)
            items.add(heading(at, List.of()));
        return items;
    }

    private boolean continues(int at, List<AgendaHeading> before) {
        char due = (char) ('a' + before.size());
        return isItem(at) && label(at).equals(String.valueOf(due));
    }

    private boolean isItem(int at) {
        return at < paragraphs.size() && paragraphs.get(at).kind() == Paragraph.Kind.ITEM;
    }

    private String label(int at) {
        return paragraphs.get(at).label();
    }

    private AgendaHeading heading(int at, List<AgendaHeading> under) {
        return new AgendaHeading(label(at), Headings.withoutStop(paragraphs.get(at).text()), at, under);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
