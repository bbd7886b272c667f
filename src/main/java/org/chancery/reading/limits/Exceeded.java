package org.chancery.reading.limits;

/// A file went over a limit; reading ends at once.
///
/// It is unchecked so that it passes through the parsers, which catch their own exceptions to carry on after damage.
public final class Exceeded extends RuntimeException {

    private final transient Limit limit;

    public Exceeded(Limit limit) {
        super(limit.exceeded());
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }
}
