package org.chancery.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// What a command needs from outside: the clock, and the window above this room. Commands are made with it, or with the clock alone.
record Surroundings(Clock clock, Chancery.Window window) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Surroundings.class).newInstance(this);
        } catch (NoSuchMethodException needsLess) {
            return withClock(type);
        }
    }

    private <K> K withClock(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Clock.class).newInstance(clock);
        } catch (NoSuchMethodException needsNothing) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
