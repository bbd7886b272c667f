package org.chancery.ui.inspector;

import org.chancery.desk.KeepingAgenda.Source;

/// A quote with some of the words around it, cut between words: "… available online " "by 28 October 2024" "; some are …".
record Excerpt(String before, String quote, String after) {

    private static final int LETTERS_BEFORE = 90;
    private static final int LETTERS_AFTER = 60;

    static Excerpt of(Source source) {
        String text = source.text();
        String quote = source.evidence().quote();
        int start = source.evidence().start();
        return text.startsWith(quote, start)
                ? new Excerpt(end(text.substring(0, start)), quote, beginning(text.substring(start + quote.length())))
                : new Excerpt("", quote, "");
    }

    private static String end(String text) {
        if (text.length() <= LETTERS_BEFORE)
            return text;
        int word = text.indexOf(' ', text.length() - LETTERS_BEFORE);
        return "… " + text.substring(word < 0 ? text.length() - LETTERS_BEFORE : word + 1);
    }

    private static String beginning(String text) {
        if (text.length() <= LETTERS_AFTER)
            return text;
        int word = text.lastIndexOf(' ', LETTERS_AFTER);
        return text.substring(0, word < 0 ? LETTERS_AFTER : word) + " …";
    }
}
