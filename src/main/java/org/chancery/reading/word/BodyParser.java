package org.chancery.reading.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Collects the paragraphs of a body, a table's cells among them in reading order.
final class BodyParser {

    private final Xml xml;
    private final List<Typed> paragraphs = new ArrayList<>();

    BodyParser(Xml xml) {
        this.xml = xml;
    }

    /// Reads the element that the walk stands on.
    List<Typed> parse() throws XMLStreamException {
        xml.children(this::content);
        return paragraphs;
    }

    /// Reads a whole part: the document, or its footnotes.
    List<Typed> parsePart() throws XMLStreamException {
        xml.root(this::content);
        return paragraphs;
    }

    private void content(String name) throws XMLStreamException {
        switch (name) {
            case "p" -> new ParagraphParser(xml).parse().forEach(this::add);
            case "del", "moveFrom", "sdtPr", "sdtEndPr", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid", "Fallback" ->
                xml.skip();
            case "footnote", "endnote" -> note();
            default -> xml.children(this::content);
        }
    }

    /// Separator lines are kept among the notes, but are none.
    private void note() throws XMLStreamException {
        if (xml.attribute("type").isPresent()) {
            xml.skip();
        } else {
            xml.children(this::content);
        }
    }

    private void add(Typed paragraph) {
        if (!paragraphs.isEmpty() && paragraphs.getLast().runsOn()) {
            paragraphs.add(paragraphs.removeLast().then(paragraph));
        } else {
            paragraphs.add(paragraph);
        }
    }
}
