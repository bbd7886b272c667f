package org.chancery.document;

import java.util.List;

/// A paper that was read: its content is its identity, its paragraphs are its text.
///
/// @param hash identity
/// @param title what people call it: from the file's own metadata only if that says something, else from its first lines
/// @param language ISO 639-1 code, "en" where nothing tells
/// @param pages number of pages, 0 where the format has none
public record Document(Hash hash, Format format, String title, String language, int pages, List<Paragraph> paragraphs) {

    public Document {
        paragraphs = List.copyOf(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).position() != i) {
                throw new IllegalArgumentException("paragraph " + i + " calls itself " + paragraphs.get(i).position());
            }
        }
    }

    /// How many paragraphs carry a number of their own.
    public long numbered() {
        return paragraphs.stream().filter(p -> p.kind() == Paragraph.Kind.NUMBERED).count();
    }
}
