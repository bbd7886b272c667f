package org.chancery.reading.word;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.chancery.reading.limits.Budget;
import org.chancery.reading.limits.Limit;

/// Walks a part of a Word file element by element, without ever holding it as a whole.
final class Xml {

    /// What to do inside one element: it must consume exactly the children it is given.
    interface Content {
        void child(String name) throws XMLStreamException;
    }

    private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();

    private final XMLStreamReader reader;
    private final Budget budget;
    private int depth;

    Xml(InputStream stream, Budget budget) throws XMLStreamException {
        synchronized (FACTORY) {
            this.reader = FACTORY.createXMLStreamReader(stream);
        }
        this.budget = budget;
    }

    /// Moves into the document's root element and hands over its children.
    void root(Content content) throws XMLStreamException {
        while (reader.next() != XMLStreamReader.START_ELEMENT) {
            budget.step();
        }
        children(content);
    }

    /// Hands over each child of the element that the walk stands on, by its name without prefix, and passes its end.
    void children(Content content) throws XMLStreamException {
        Limit.DEPTH.check(++depth);
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            budget.step();
            if (event == XMLStreamReader.START_ELEMENT)
                content.child(reader.getLocalName());
        }
        depth--;
    }

    /// Passes over the element that the walk stands on, with all that is in it.
    void skip() throws XMLStreamException {
        for (int open = 1; open > 0;) {
            int event = reader.next();
            budget.step();
            if (event == XMLStreamReader.START_ELEMENT)
                open++;
            if (event == XMLStreamReader.END_ELEMENT)
                open--;
        }
    }

    /// The characters of the element that the walk stands on; passes its end.
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            budget.step();
            if (event == XMLStreamReader.START_ELEMENT) {
                skip();
            } else if (reader.hasText()) {
                text.append(reader.getText());
            }
        }
        budget.characters(text.length());
        return text.toString();
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name))
                return Optional.of(reader.getAttributeValue(i));
        }
        return Optional.empty();
    }

    /// The `w:val` of the element; passes its end.
    Optional<String> value() throws XMLStreamException {
        Optional<String> value = attribute("val");
        skip();
        return value;
    }

    /// The `w:val` as a number, if it is one; passes its end.
    Optional<Integer> number() throws XMLStreamException {
        return value().flatMap(Xml::parse);
    }

    /// A switch that is on when it stands there without a value; passes its end.
    boolean on() throws XMLStreamException {
        return value().map(v -> !(v.equals("0") || v.equals("false") || v.equals("off"))).orElse(true);
    }

    static Optional<Integer> parse(String number) {
        try {
            return Optional.of(Integer.parseInt(number.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
