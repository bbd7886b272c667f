package org.chancery.reading.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Collects a format out of `pPr` and `rPr` elements.
final class FormatParser {

    private final Xml xml;
    private Format format = Format.NONE;
    private Optional<String> style = Optional.empty();
    private boolean markDeleted;

    FormatParser(Xml xml) {
        this.xml = xml;
    }

    Format format() {
        return format;
    }

    Optional<String> style() {
        return style;
    }

    /// Whether a tracked change deletes the paragraph's end, so that it runs into the next.
    boolean markDeleted() {
        return markDeleted;
    }

    /// Reads the paragraph properties that the walk stands on.
    void paragraph() throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "pStyle" -> style = xml.value();
                case "outlineLvl" -> add(new Format(xml.number(), none(), none(), none(), none(), Optional.empty()));
                case "numPr" -> xml.children(this::list);
                case "spacing" -> spacing();
                case "rPr" -> xml.children(this::mark);
                default -> xml.skip();
            }
        });
    }

    /// Reads the run properties of a style that the walk stands on.
    void run() throws XMLStreamException {
        xml.children(name -> {
            if (name.equals("b")) {
                add(new Format(none(), none(), none(), none(), none(), Optional.of(xml.on())));
            } else {
                xml.skip();
            }
        });
    }

    private void list(String name) throws XMLStreamException {
        switch (name) {
            case "numId" -> add(new Format(none(), xml.number(), none(), none(), none(), Optional.empty()));
            case "ilvl" -> add(new Format(none(), none(), xml.number(), none(), none(), Optional.empty()));
            default -> xml.skip();
        }
    }

    private void mark(String name) throws XMLStreamException {
        markDeleted |= name.equals("del");
        xml.skip();
    }

    private void spacing() throws XMLStreamException {
        add(new Format(none(), none(), none(), xml.attribute("before").flatMap(Xml::parse),
                xml.attribute("after").flatMap(Xml::parse),
                Optional.empty()));
        xml.skip();
    }

    private void add(Format said) {
        format = said.over(format);
    }

    private static Optional<Integer> none() {
        return Optional.empty();
    }
}
