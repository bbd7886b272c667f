package org.chancery.icalendar.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.chancery.document.Hash;
import org.chancery.icalendar.Event;

/// What a file says of one entry: its event or task, and its reminders where these are events of their own.
///
/// @param lines unfolded, each ended by CRLF
public record Part(Event event, String lines) {

    /// What changes without a calendar showing anything else.
    private static final Pattern BOOKKEEPING = Pattern.compile("(?m)^(SEQUENCE|DTSTAMP|LAST-MODIFIED):.*\r\n");

    /// The same for as long as a calendar shows the same.
    public String fingerprint() {
        return Hash.of(BOOKKEEPING.matcher(lines).replaceAll("").getBytes(StandardCharsets.UTF_8)).hex();
    }
}
