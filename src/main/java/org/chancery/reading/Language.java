package org.chancery.reading;

import java.util.List;
import org.chancery.document.Paragraph;

/// The language of a text.
final class Language {

    private Language() {}

    static String of(List<Paragraph> paragraphs) {
        return "en";
    }
}
