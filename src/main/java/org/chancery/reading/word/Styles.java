package org.chancery.reading.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// The paragraph styles of a Word file, each with what it inherits.
final class Styles {

    /// @param name as Word shows it, in lower case: "heading 1"
    private record Style(String name, Optional<String> parent, Format format) {}

    private final Map<String, Style> styles = new HashMap<>();
    private Format defaults = Format.NONE;
    private Optional<String> normal = Optional.empty();

    static Styles none() {
        return new Styles();
    }

    static Styles parse(Xml xml) throws XMLStreamException {
        var styles = new Styles();
        xml.root(name -> {
            switch (name) {
                case "docDefaults" -> styles.defaults(xml);
                case "style" -> styles.style(xml);
                default -> xml.skip();
            }
        });
        return styles;
    }

    /// The format of a paragraph that names this style, inherited down to the document's defaults.
    Format format(Optional<String> id) {
        Format format = Format.NONE;
        Set<String> seen = new HashSet<>();
        for (Optional<String> next = id.or(() -> normal); next.isPresent() && seen.add(next.get());) {
            Style style = styles.get(next.get());
            if (style == null)
                break;
            format = format.over(style.format());
            next = style.parent();
        }
        return format.over(defaults);
    }

    /// Whether the style is one that names what follows, in any of the languages Word has styles in: it has an outline level, or its
    /// built-in name says so.
    boolean isHeading(Optional<String> id) {
        String name = name(id);
        return name.matches("heading [1-9]|title|subtitle") || format(id).outline().filter(l -> l < 9).isPresent();
    }

    /// Whether the style is that of a table of contents, which repeats the headings.
    boolean isContents(Optional<String> id) {
        return name(id).matches("toc [1-9]|table of figures");
    }

    private String name(Optional<String> id) {
        return id.map(styles::get).map(Style::name).orElse("");
    }

    private void defaults(Xml xml) throws XMLStreamException {
        var parser = new FormatParser(xml);
        xml.children(outer -> xml.children(inner -> {
            if (inner.equals("pPr")) {
                parser.paragraph();
            } else {
                xml.skip();
            }
        }));
        defaults = parser.format();
    }

    private void style(Xml xml) throws XMLStreamException {
        String id = xml.attribute("styleId").orElse("");
        boolean paragraph = xml.attribute("type").filter("paragraph"::equals).isPresent();
        boolean usual = paragraph && xml.attribute("default").isPresent();
        var parser = new FormatParser(xml);
        var names = new HashMap<String, String>();
        xml.children(name -> {
            switch (name) {
                case "name", "basedOn" -> xml.value().ifPresent(v -> names.put(name, v));
                case "pPr" -> parser.paragraph();
                case "rPr" -> parser.run();
                default -> xml.skip();
            }
        });
        if (usual)
            normal = Optional.of(id);
        styles.put(id,
                new Style(names.getOrDefault("name", "").toLowerCase(Locale.ROOT),
                        Optional.ofNullable(names.get("basedOn")),
                        parser.format()));
    }
}
