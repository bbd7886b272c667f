package org.chancery.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// Something went wrong outside: one plain sentence that says what was kept, and the details for whoever can help.
public record Trouble(String sentence, String details) {

    /// @param doing what was tried, as the beginning of a sentence: "Exporting the calendar"
    public static Trouble of(String doing, Throwable cause) {
        return new Trouble(doing + " did not work. Everything in the book is as it was before.", trace(cause));
    }

    /// The sentence is the cause's own, where it was written for a person.
    public static Trouble said(Throwable cause) {
        return new Trouble(String.valueOf(cause.getMessage()), trace(cause));
    }

    /// Puts the details on the clipboard, for whoever can help.
    public void copyDetails() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, sentence + "\n\n" + details));
    }

    private static String trace(Throwable cause) {
        var text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
