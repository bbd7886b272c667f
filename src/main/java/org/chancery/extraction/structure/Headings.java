package org.chancery.extraction.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Document;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Outline.AgendaHeading;
import org.chancery.extraction.Outline.Section;
import org.chancery.extraction.references.Adopters;

/// Reads headings by their form, whether or not the reader of the file saw that they are headings.
final class Headings {

    private static final String DASH = "\\s*[-–—:.]\\s*";
    private static final Pattern AGENDA_ITEM = Pattern.compile("(?iu)(?:agenda )?item\\s+(\\d{1,2}(?:\\s*\\([a-z]\\))?)"
            + DASH + "(.+)|(?:point\\s+(\\d{1,2})(?: de l['’]ordre du jour)?|tema\\s+(\\d{1,2})(?: del programa)?)"
            + DASH + "(.+)");
    private static final Pattern ACT = Pattern
            .compile("(?iu)(resolution|decision|résolution|décision|resolución|decisión)\\s+"
                    + "((?:[IVXL]+|\\d{1,4})/\\d{1,4}[A-Z]?)(?:" + DASH + "(.+))?");
    private static final Pattern AGENDA_TITLE = Pattern.compile("(?iu)\\b(agenda|ordre du jour|programa|temario)\\b");
    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_ITEM = 220;
    private static final int HEAD = 8;

    private Headings() {}

    /// The items of the agenda: from headings that name them, else the numbered lines of a paper that is an agenda.
    static List<AgendaHeading> agenda(Document document) {
        List<AgendaHeading> items = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            Matcher item = AGENDA_ITEM.matcher(paragraph.text());
            if (canBeHeading(paragraph) && item.matches()) {
                boolean english = item.group(1) != null;
                String number = english
                        ? item.group(1)
                        : Optional.ofNullable(item.group(3)).orElseGet(() -> item.group(4));
                String title = english ? item.group(2) : item.group(5);
                items.add(new AgendaHeading(number, withoutStop(title), paragraph.position(), List.of()));
            }
        }
        return SubItems.under(items.isEmpty() && isAgenda(document) ? numberedItems(document) : items, document);
    }

    private static List<AgendaHeading> numberedItems(Document document) {
        List<AgendaHeading> items = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.NUMBERED && paragraph.label().matches("\\d{1,2}")
                    && paragraph.text().length() <= LONGEST_ITEM
                    && Integer.parseInt(paragraph.label()) == items.size() + 1) {
                items.add(new AgendaHeading(paragraph.label(), withoutStop(paragraph.text()), paragraph.position(),
                        List.of()));
            }
        }
        return items;
    }

    private static boolean isAgenda(Document document) {
        return document.paragraphs().stream().limit(HEAD)
                .anyMatch(p -> p.text().length() < LONGEST_ITEM && p.kind() != Paragraph.Kind.NUMBERED
                        && AGENDA_TITLE.matcher(p.text()).find());
    }

    /// Every heading, and what names a resolution or decision by its form.
    static List<Section> sections(Document document, Adopters adopters) {
        List<Section> sections = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            Matcher act = ACT.matcher(paragraph.text());
            if (canBeHeading(paragraph) && act.matches()) {
                String title = act.group(3) == null ? "" : act.group(3).strip();
                ResolutionName name = new ResolutionName(Optional.of(Resolution.Kind.of(act.group(1))), act.group(2),
                        "");
                sections.add(
                        new Section(Optional.of(adopters.adopted(name)), withoutStop(title), paragraph.position()));
            } else if (paragraph.kind() == Paragraph.Kind.HEADING || opensPart(paragraph, document)) {
                sections.add(new Section(Optional.empty(), paragraph.text(), paragraph.position()));
            }
        }
        return sections;
    }

    /// Among numbered paragraphs, a line without a number that ends in a colon opens another part: "The Secretariat replied:".
    private static boolean opensPart(Paragraph paragraph, Document document) {
        return paragraph.kind() == Paragraph.Kind.TEXT && paragraph.text().endsWith(":")
                && paragraph.text().length() <= LONGEST_HEADING && document.numbered() > 0;
    }

    private static boolean canBeHeading(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.HEADING
                || paragraph.kind() == Paragraph.Kind.TEXT && paragraph.text().length() <= LONGEST_HEADING;
    }

    static String withoutStop(String title) {
        String text = title.strip();
        return text.endsWith(".") || text.endsWith(";") || text.endsWith(":")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }
}
