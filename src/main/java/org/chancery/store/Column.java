package org.chancery.store;

import java.util.HexFormat;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.document.Hash;

/// A field of an entity that is kept in the journal, and how it is stored. In a [Row] and in the journal every value is text.
public record Column(String name, Kind kind) {

    /// How a value is stored.
    public enum Kind {
        TEXT, INTEGER, ID, HASH
    }

    /// The stored form of a value.
    Object stored(Optional<String> value) {
        return switch (kind) {
            case TEXT -> value.orElse("");
            case INTEGER -> value.map(Long::valueOf);
            case ID -> value.map(Id::parse);
            case HASH -> value.map(Hash::new);
        };
    }

    /// The text of a stored value; empty if there is none.
    String text(Object stored) {
        return stored instanceof byte[] bytes ? text(bytes) : stored.toString();
    }

    private static String text(byte[] bytes) {
        return bytes.length == 16 ? Journal.id(bytes).toString() : HexFormat.of().formatHex(bytes);
    }
}
