package org.chancery.icalendar.reading.lines;

/// A file, or one component of it, went over a limit.
public final class Exceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileLimit limit;

    Exceeded(FileLimit limit) {
        super(limit.exceeded());
        this.limit = limit;
    }

    public FileLimit limit() {
        return limit;
    }
}
