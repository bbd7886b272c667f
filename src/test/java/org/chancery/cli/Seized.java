package org.chancery.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// The time, until the first act is in the book: from then on another program holds the book's file.
final class Seized extends Clock implements AutoCloseable {

    private final Path book;
    private Optional<Connection> holding = Optional.empty();

    Seized(Path book) {
        this.book = book;
    }

    @Override
    public Instant instant() {
        if (holding.isEmpty() && book.toFile().length() > 0)
            seize();
        return Terminal.TUESDAY.instant();
    }

    private void seize() {
        try {
            Connection other = DriverManager.getConnection("jdbc:sqlite:" + book);
            try (var statement = other.createStatement();
                    var acts = statement.executeQuery("SELECT count(*) FROM act")) {
                if (acts.getInt(1) > 0) {
                    acts.close();
                    statement.execute("BEGIN IMMEDIATE");
                    holding = Optional.of(other);
                    return;
                }
            } catch (SQLException e) {
                // the book itself is writing: the next question comes soon
            }
            other.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return Terminal.TUESDAY.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public void close() {
        holding.ifPresent(other -> {
            try {
                other.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
