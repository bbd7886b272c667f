package org.chancery.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The plan of the house: a row per room, low to high; what a room may know, and which library it is the door to.
final class Plan {

    static final List<Room> ROOMS = List.of(Room.of("time").opens("org.threeten.extra"),
            Room.of("document").opens("org.threeten.extra"),
            Room.of("agenda").knows("time", "document"),
            Room.of("extraction").knows("time", "document", "agenda"),
            Room.of("briefing").knows("time", "document", "agenda"),
            Room.of("history").knows("time", "document", "agenda"),
            Room.of("reading").knows("document").opens("org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi",
                    "javax.xml", "org.xml.sax", "org.w3c.dom",
                    "org.slf4j"),
            Room.of("icalendar").knows("time", "document", "agenda").opens("net.fortuna.ical4j", "org.slf4j"),
            Room.of("store").knows("time", "document", "agenda", "extraction", "history").opens("java.sql",
                    "org.sqlite", "org.slf4j"),
            Room.of("desk")
                    .knows("time", "document", "agenda", "extraction", "briefing", "history", "reading", "icalendar",
                            "store")
                    .opens("org.slf4j"),
            Room.of("ui").knows("time", "document", "agenda", "extraction", "history", "desk").opens("javafx",
                    "org.controlsfx", "atlantafx", "org.kordamp.ikonli", "org.slf4j"),
            Room.of("cli").knows("time", "document", "agenda", "extraction", "history", "reading", "desk")
                    .opens("picocli", "com.fasterxml.jackson.core"),
            Room.of("").knows("desk", "ui", "cli").opens("picocli", "java.util.logging"));

    /// What every room may use: the plain JDK and the null annotations.
    private static final Set<String> EVERYWHERE = Set.of("java.lang", "java.util", "java.time", "java.text",
            "java.math",
            "java.io", "java.nio", "java.net", "java.security", "java.beans", "org.jspecify.annotations");

    /// Parts of the above that have a door of their own.
    private static final Set<String> GUARDED = Set.of("java.util.logging");

    private Plan() {}

    static Optional<Room> room(String name) {
        return ROOMS.stream().filter(room -> room.name().equals(name)).findFirst();
    }

    static boolean mayKnow(Room from, String room) {
        return from.name().equals(room) || from.knows().contains(room);
    }

    static boolean mayUse(Room from, String library) {
        return from.opens().stream().anyMatch(prefix -> within(prefix, library))
                || EVERYWHERE.stream().anyMatch(prefix -> within(prefix, library))
                        && GUARDED.stream().noneMatch(prefix -> within(prefix, library));
    }

    private static boolean within(String prefix, String packageName) {
        return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
    }
}
