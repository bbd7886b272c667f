package org.chancery.plan;

import java.util.Set;

/// One row of the plan.
///
/// @param name  the package below the root; empty for the root itself, which only starts things
/// @param knows the rooms that it may use
/// @param opens the libraries to which it is the door, by package prefix
record Room(String name, Set<String> knows, Set<String> opens) {

    static Room of(String name) {
        return new Room(name, Set.of(), Set.of());
    }

    Room knows(String... rooms) {
        return new Room(name, Set.of(rooms), opens);
    }

    Room opens(String... libraries) {
        return new Room(name, knows, Set.of(libraries));
    }
}
