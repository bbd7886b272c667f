package org.chancery.store.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a person's book lies on each platform, unless they say otherwise.
public final class UsualPlace {

    private static final String FILE = "book.chancery";

    private UsualPlace() {}

    public static Path ofBook() {
        return ofBook(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")),
                System.getenv());
    }

    /// @param environment XDG_DATA_HOME on Linux and LOCALAPPDATA on Windows move it
    static Path ofBook(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac"))
            return home.resolve("Library", "Application Support", "Chancery", FILE);
        if (name.startsWith("windows"))
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home.resolve("AppData", "Local").toString()))
                    .resolve("Chancery", FILE);
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.startsWith("/") ? Path.of(data) : home.resolve(".local", "share");
        return base.resolve("chancery", FILE);
    }
}
