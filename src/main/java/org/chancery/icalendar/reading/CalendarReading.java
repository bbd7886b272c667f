package org.chancery.icalendar.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.chancery.icalendar.reading.lines.Encoded;
import org.chancery.icalendar.reading.lines.Exceeded;
import org.chancery.icalendar.reading.lines.FileLimit;

/// Reads a calendar file of anybody's: whatever it holds, the answer is its components or one sentence.
///
/// The lines are taken apart here and not by iCal4j, which cuts text where a fold stands in a file of bare LFs, keeps only the last of several
/// calendars, takes one of few zone ids for each file, and builds everything before anybody can say that it is too much.
public final class CalendarReading {

    private CalendarReading() {}

    /// Nothing is thrown for anything the file holds. Interrupting the thread stops the reading; the thread stays interrupted.
    public static CalendarAnswer of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(FileLimit.BYTES.most() + 1));
        } catch (NoSuchFileException e) {
            return new CalendarAnswer.Unreadable("There is no such file.");
        } catch (AccessDeniedException e) {
            return new CalendarAnswer.Unreadable("The file may not be read by you.");
        } catch (IOException e) {
            return new CalendarAnswer.Unreadable("The file cannot be read from its disk.");
        }
    }

    public static CalendarAnswer of(byte[] octets) {
        if (octets.length == 0)
            return new CalendarAnswer.Unreadable("The file is empty.");
        try {
            FileLimit.BYTES.check(octets.length);
            return new CalendarParser(Encoded.asUtf8(octets)).read();
        } catch (Exceeded e) {
            return new CalendarAnswer.Unreadable(
                    "It has " + e.limit().exceeded() + ". No calendar is; nothing of it is taken.");
        }
    }
}
