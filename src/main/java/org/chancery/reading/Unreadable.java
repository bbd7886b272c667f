package org.chancery.reading;

/// A file that is not read, and why, for a person.
final class Unreadable extends RuntimeException {

    private final ReadingResult.Reason reason;

    Unreadable(ReadingResult.Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    ReadingResult.Refused refused() {
        return new ReadingResult.Refused(reason, String.valueOf(getMessage()));
    }
}
