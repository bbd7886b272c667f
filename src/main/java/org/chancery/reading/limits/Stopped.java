package org.chancery.reading.limits;

/// A person cancelled the reading: its thread was interrupted.
public final class Stopped extends RuntimeException {

    public Stopped() {
        super("stopped");
    }
}
