package org.chancery.desk.exporting;

import java.util.Set;
import org.chancery.agenda.Id;

/// What is to be exported, and for which calendar.
///
/// @param only which entries; empty for all
/// @param sinceLast only what that calendar has not been told yet
public record Selection(Set<Id> only, Target target, Inexact inexact, boolean sinceLast) {

    public Selection {
        only = Set.copyOf(only);
    }

    /// Everything in the book, what has no exact day on its last day.
    public static Selection all(Target target) {
        return of(Set.of(), target, Inexact.LAST_DAY);
    }

    /// All of these entries, whether that calendar knows them or not.
    public static Selection of(Set<Id> only, Target target, Inexact inexact) {
        return new Selection(only, target, inexact, false);
    }

    public Selection since(boolean last) {
        return new Selection(only, target, inexact, last);
    }
}
