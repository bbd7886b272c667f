package org.chancery.extraction.words;

import java.util.List;

/// The languages that have a vocabulary file. Adding a language is adding its file and its code here.
public final class Languages {

    public static final List<String> ALL = List.of("en", "fr", "es", "ar", "zh", "ru");
    static final String DEFAULT = "en";

    private Languages() {}
}
