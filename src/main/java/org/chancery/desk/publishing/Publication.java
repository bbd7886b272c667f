package org.chancery.desk.publishing;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.desk.exporting.Target;

/// A calendar file that is kept up to date.
///
/// @param titles whether it says what each entry is; without, it says only that there is a meeting or a deadline
/// @param daysKept how long what was called off stays in it
public record Publication(Path file, Target target, boolean titles, int daysKept) {

    /// Long enough for a calendar that looks seldom.
    public static final int USUAL_DAYS_KEPT = 90;

    public Publication {
        if (daysKept < 0)
            throw new IllegalArgumentException("not kept for fewer than no days: " + daysKept);
    }

    /// The line under which it is kept in the book.
    String text() {
        return target + " " + (titles ? "titles" : "untitled") + " " + daysKept + " " + file;
    }

    /// Empty for an empty line.
    static Optional<Publication> read(String text) {
        if (text.isEmpty())
            return Optional.empty();
        String[] word = text.split(" ", 4);
        return Optional.of(new Publication(Path.of(word[3]), Target.valueOf(word[0]), word[1].equals("titles"),
                Integer.parseInt(word[2])));
    }
}
