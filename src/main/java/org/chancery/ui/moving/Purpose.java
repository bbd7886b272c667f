package org.chancery.ui.moving;

import java.util.Set;
import java.util.function.Consumer;
import org.chancery.agenda.Id;

/// What a move is thought over for.
sealed interface Purpose {

    /// To move the meeting, here and now.
    record Moving() implements Purpose {}

    /// To accept a proposal that moves it.
    record Accepting(Id proposal) implements Purpose {}

    /// To say what is to stay when the meeting is saved on another date.
    ///
    /// @param chosen is given what is to stay
    record Choosing(Consumer<Set<Id>> chosen) implements Purpose {}

    /// Whether the date is given, and only what follows is to be chosen.
    default boolean isGiven() {
        return !(this instanceof Moving);
    }
}
