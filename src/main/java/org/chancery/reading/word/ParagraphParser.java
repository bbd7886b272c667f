package org.chancery.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.chancery.reading.lines.WhiteSpace;

/// Collects one paragraph's words: insertions are kept, deletions left out, fields show their last result.
final class ParagraphParser {

    private final Xml xml;
    private final FormatParser format;
    private final StringBuilder text = new StringBuilder();
    private final List<Typed> boxed = new ArrayList<>();
    private boolean allBold = true;

    ParagraphParser(Xml xml) {
        this.xml = xml;
        this.format = new FormatParser(xml);
    }

    /// Reads the paragraph that the walk stands on.
    ///
    /// @return the paragraph, then those of the text boxes anchored in it
    List<Typed> parse() throws XMLStreamException {
        xml.children(this::content);
        List<Typed> paragraphs = new ArrayList<>();
        boolean bold = allBold && !text.toString().isBlank();
        paragraphs.add(new Typed(text.toString(), format.style(), format.format(), bold, format.markDeleted()));
        paragraphs.addAll(boxed);
        return paragraphs;
    }

    private void content(String name) throws XMLStreamException {
        switch (name) {
            case "pPr" -> format.paragraph();
            case "r" -> run();
            case "del", "moveFrom", "sdtPr", "sdtEndPr", "rt", "Fallback" -> xml.skip();
            case "txbxContent" -> boxed.addAll(new BodyParser(xml).parse());
            case "t" -> text.append(xml.text());
            default -> xml.children(this::content);
        }
    }

    private void run() throws XMLStreamException {
        var face = new Face();
        int from = text.length();
        xml.children(name -> {
            switch (name) {
                case "rPr" -> xml.children(face::property);
                case "t" -> text.append(xml.text());
                case "tab", "br", "cr", "ptab" -> type(' ');
                case "noBreakHyphen" -> type('-');
                case "drawing", "pict", "AlternateContent", "object" -> xml.children(this::content);
                default -> xml.skip();
            }
        });
        if (face.hidden)
            text.setLength(from);
        boolean words = !WhiteSpace.collapse(text.substring(from)).isEmpty();
        if (words)
            allBold &= face.bold.orElse(false);
    }

    private void type(char character) throws XMLStreamException {
        text.append(character);
        xml.skip();
    }

    /// What a run says about its type.
    private final class Face {

        private Optional<Boolean> bold = Optional.empty();
        private boolean hidden;

        void property(String name) throws XMLStreamException {
            switch (name) {
                case "b" -> bold = Optional.of(xml.on());
                case "vanish" -> hidden = xml.on();
                default -> xml.skip();
            }
        }
    }
}
