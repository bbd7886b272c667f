package org.chancery.extraction.references;

import java.util.Optional;
import java.util.regex.Pattern;

/// One session or meeting of a body, by its number: "second session of 2024", "fifty-sixth meeting", "COP 10".
///
/// @param ordinal its number; 0 where only the year tells ("2024 session")
/// @param year the year that is part of its name; 0 if none
/// @param resumed whether it is the continuation of an adjourned session, which is another meeting
/// @param words its name without body and year, as written: "resumed second session"
public record SessionName(Optional<BodyName> body, int ordinal, int year, boolean resumed, String words) {

    private static final Pattern CODE = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?");

    /// As one would write it after the body's name.
    public String label() {
        return year == 0 ? words : words + " of " + year;
    }

    /// Whether both can be the same session; what one leaves out does not count against it.
    public boolean agreesWith(SessionName other) {
        if (ordinal != other.ordinal || resumed != other.resumed)
            return false;
        boolean sameBody = body.isEmpty() || other.body.isEmpty() || body.equals(other.body);
        boolean sameYear = year == 0 || other.year == 0 || year == other.year;
        boolean samePart = !isCode() || !other.isCode() || words.equals(other.words);
        return sameBody && sameYear && samePart;
    }

    /// The same session when it goes on after it was adjourned.
    public SessionName asResumed() {
        return resumed ? this : new SessionName(body, ordinal, year, true, "resumed " + words);
    }

    /// Whether its name is only a number behind the body's short name: "COP 10".
    public boolean isCode() {
        return CODE.matcher(words).matches();
    }

    /// The same number, of whichever body.
    public SessionName ofAnyBody() {
        return new SessionName(Optional.empty(), ordinal, year, resumed, words);
    }
}
