package org.chancery.store;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.document.Hash;
import org.jspecify.annotations.Nullable;

/// One connection to a book, with its statements prepared once. Ids and hashes are bound as their bytes, an empty [Optional] as NULL.
/// Used by one thread at a time.
public final class Sql implements AutoCloseable {

    /// Turns the row a result stands on into a value.
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// Ids that are bound as one value, a collection of [Id], each in a row of its own: `id IN ` followed by this.
    public static final String EACH = "(SELECT unhex(value) FROM json_each(?))";

    private final Path file;
    private final boolean writing;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Sql(Path file, boolean writing, Connection connection) {
        this.file = file;
        this.writing = writing;
        this.connection = connection;
    }

    /// The file goes to the driver as a URI, so that a question mark in its name begins no settings.
    static Sql open(Path file, ConnectionSettings settings) {
        boolean writing = settings == ConnectionSettings.WRITER;
        try {
            Sql sql = new Sql(file, writing, DriverManager.getConnection("jdbc:sqlite:" + file.toUri()));
            try {
                settings.statements().forEach(sql::execute);
                return sql;
            } catch (RuntimeException e) {
                sql.close();
                throw e;
            }
        } catch (SQLException e) {
            throw SqlFailure.of(e, file, writing);
        }
    }

    public <T> List<T> list(String query, Reading<T> reading, Object... values) {
        try {
            PreparedStatement statement = prepare(query, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next())
                    all.add(reading.of(rows));
                return all;
            }
        } catch (SQLException e) {
            throw failure(query, e);
        }
    }

    public <T> Optional<T> first(String query, Reading<T> reading, Object... values) {
        return list(query, reading, values).stream().findFirst();
    }

    /// The one number that a query answers; 0 if it answers none.
    public long number(String query, Object... values) {
        return first(query, row -> row.getLong(1), values).orElse(0L);
    }

    /// The ids that a query answers.
    public List<Id> ids(String query, Object... values) {
        return list(query, row -> Journal.id(row.getBytes(1)), values);
    }

    /// Runs a statement that changes rows.
    public int run(String statement, Object... values) {
        try {
            return prepare(statement, values).executeUpdate();
        } catch (SQLException e) {
            throw failure(statement, e);
        }
    }

    /// The driver closes a statement that failed; the next time it is prepared anew.
    private RuntimeException failure(String statement, SQLException e) {
        prepared.remove(statement);
        return SqlFailure.of(e, file, writing);
    }

    /// Runs a statement as it is: a pragma, the beginning or end of a transaction, a piece of schema.
    void execute(String statement) {
        try (var plain = connection.createStatement()) {
            plain.execute(statement);
        } catch (SQLException e) {
            throw SqlFailure.of(e, file, writing);
        }
    }

    /// What a pragma says, as text.
    String pragma(String name) {
        return first("PRAGMA " + name, row -> String.valueOf(row.getString(1))).orElse("");
    }

    private PreparedStatement prepare(String text, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(text);
        if (statement == null) {
            statement = connection.prepareStatement(text);
            prepared.put(text, statement);
        }
        for (int i = 0; i < values.length; i++)
            statement.setObject(i + 1, bound(values[i]));
        return statement;
    }

    private static @Nullable Object bound(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isPresent() ? bound(optional.get()) : null;
            case Id id -> bytes(id);
            case Collection<?> ids -> ids.stream()
                    .map(id -> "\"" + id.toString().replace("-", "") + "\"")
                    .collect(Collectors.joining(",", "[", "]"));
            case Hash hash -> HexFormat.of().parseHex(hash.hex());
            case Enum<?> constant -> constant.name();
            case String text -> text;
            case Number number -> number;
            case byte[] bytes -> bytes;
            default -> value.toString();
        };
    }

    private static byte[] bytes(Id id) {
        return ByteBuffer.allocate(16)
                .putLong(id.uuid().getMostSignificantBits())
                .putLong(id.uuid().getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values())
                statement.close();
            connection.close();
        } catch (SQLException e) {
            throw SqlFailure.of(e, file, writing);
        }
    }
}
