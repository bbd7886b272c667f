package org.chancery.agenda.rules;

import org.chancery.agenda.Anchor;
import org.chancery.agenda.Id;
import org.chancery.time.text.WhenText;

/// The text of an anchor in the book: `start of meeting 0192…`, `end of meeting 0192…`, `deliverable 0192…`,
/// `circulation of "the draft" on "2024-06-18"`.
public final class AnchorText {

    private static final String START = "start of meeting ";
    private static final String END = "end of meeting ";
    private static final String DUE = "deliverable ";
    static final String CIRCULATION = "circulation of ";
    private static final String ON = " on ";

    private AnchorText() {}

    public static String write(Anchor anchor) {
        return switch (anchor) {
            case Anchor.OfMeeting(Id meeting, Anchor.Edge edge) ->
                (edge == Anchor.Edge.START ? START : END) + meeting;
            case Anchor.Due(Id deliverable) -> DUE + deliverable;
            case Anchor.Circulation c -> CIRCULATION + Quoted.write(c.document()) + ON
                    + Quoted.write(WhenText.write(c.on()));
        };
    }

    /// Reads what [#write(Anchor)] wrote; the words of a day of circulation are not kept.
    ///
    /// @throws IllegalArgumentException if it is the text of none
    public static Anchor read(String text) {
        if (text.startsWith(START))
            return new Anchor.OfMeeting(Id.parse(text.substring(START.length())), Anchor.Edge.START);
        if (text.startsWith(END))
            return new Anchor.OfMeeting(Id.parse(text.substring(END.length())), Anchor.Edge.END);
        if (text.startsWith(DUE))
            return new Anchor.Due(Id.parse(text.substring(DUE.length())));
        if (text.startsWith(CIRCULATION + "\""))
            return circulation(text);
        throw new IllegalArgumentException("not the text of an anchor: " + text);
    }

    private static Anchor circulation(String text) {
        int name = CIRCULATION.length();
        int nameEnd = Quoted.end(text, name);
        int on = nameEnd + 1 + ON.length();
        if (!text.startsWith(ON + "\"", nameEnd + 1) || Quoted.end(text, on) != text.length() - 1)
            throw new IllegalArgumentException("not the text of an anchor: " + text);
        String when = Quoted.read(text, on, text.length() - 1);
        return new Anchor.Circulation(Quoted.read(text, name, nameEnd), WhenText.read(when, ""));
    }
}
