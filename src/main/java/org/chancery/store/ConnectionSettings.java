package org.chancery.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How a connection to a book is set up. WAL with full synchronisation is the fastest way that keeps every acknowledged save over a power cut.
enum ConnectionSettings {
    /// The only connection that writes.
    WRITER(Stream.concat(
            Stream.of("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "wal_autocheckpoint=1000",
                    "journal_size_limit=67108864"),
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")
                    ? Stream.of("fullfsync=1")
                    : Stream.of())),
    /// Reads, and cannot write.
    READER(Stream.of("query_only=ON", "wal_autocheckpoint=0")),
    /// Makes a copy of the book with VACUUM INTO, which `query_only` would not allow; it never checkpoints.
    COPIER(Stream.of("wal_autocheckpoint=0"));

    private static final List<String> ALL = List.of("busy_timeout=2000", "trusted_schema=OFF", "cell_size_check=ON",
            "temp_store=MEMORY", "mmap_size=0", "cache_size=-65536");

    private final List<String> own;

    ConnectionSettings(Stream<String> own) {
        this.own = own.toList();
    }

    List<String> statements() {
        return Stream.concat(ALL.stream(), own.stream()).map(setting -> "PRAGMA " + setting).toList();
    }
}
