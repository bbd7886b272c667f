package org.chancery.agenda.rules;

/// A name in double quotes within a line of text, so that it can hold any words: `"the \"blue\" book"`.
final class Quoted {

    private Quoted() {}

    static String write(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /// Where the quoted name that begins at an index ends: the index of its closing quote.
    ///
    /// @throws IllegalArgumentException if it does not end
    static int end(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\')
                i++;
            else if (text.charAt(i) == '"')
                return i;
        }
        throw new IllegalArgumentException("a name in quotes does not end");
    }

    /// The name between a quote and its closing quote.
    static String read(String text, int start, int end) {
        var name = new StringBuilder();
        for (int i = start + 1; i < end; i++) {
            boolean escape = text.charAt(i) == '\\';
            char next = escape ? text.charAt(++i) : text.charAt(i);
            name.append(escape && next == 'n' ? '\n' : next);
        }
        return name.toString();
    }
}
