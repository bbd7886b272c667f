package org.chancery.reading;

import java.util.Optional;
import java.util.Set;

/// What a file turns out to hold, whatever it is called.
///
/// The order is that of no importance; the words complete the sentence "it holds …".
enum Holding {
    PDF("a PDF", "pdf"), WORD("a Word document", "docx"), TEXT("plain text", "txt", "text", "md",
            "markdown"), LOCKED_OFFICE("a Word document that is locked with a password"), OLD_WORD(
                    "a Word document of the old kind (.doc)"), OTHER_OFFICE(
                            "a spreadsheet, a presentation or another old Office file"), SPREADSHEET(
                                    "a spreadsheet"), PRESENTATION("a presentation"), OPEN_DOCUMENT(
                                            "an OpenDocument file"), ARCHIVE(
                                                    "a ZIP archive"), CALENDAR("a calendar"), WEB_PAGE(
                                                            "a web page"), RICH_TEXT("rich text (RTF)"), PICTURE(
                                                                    "a picture"), BINARY("data that is no text");

    private final String words;
    private final Set<String> extensions;

    Holding(String words, String... extensions) {
        this.words = words;
        this.extensions = Set.of(extensions);
    }

    String words() {
        return words;
    }

    boolean isRead() {
        return !extensions.isEmpty();
    }

    boolean isCalled(String extension) {
        return extensions.contains(extension);
    }

    /// What a file with this extension says it is, if it is a kind that can be read.
    static Optional<Holding> claimedBy(String extension) {
        for (Holding holding : values()) {
            if (holding.isCalled(extension))
                return Optional.of(holding);
        }
        return Optional.empty();
    }
}
