package org.chancery.agenda.listing;

import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.agenda.filtering.Filter;
import org.chancery.agenda.filtering.FilterText;

/// A list of deliverables that an officer looks at again and again, by its name.
///
/// @param filter the text of its filter
/// @param place where it stands among the others, from 0
public record SavedView(Id id, String name, String filter, Arrangement arrangement, int place) {

    public SavedView {
        name = name.strip();
        if (name.isEmpty())
            throw new IllegalArgumentException("a view has a name");
    }

    /// Empty where the text is not understood, as one that a newer program wrote.
    public Optional<Filter> read() {
        return FilterText.read(filter).understood();
    }

    public SavedView called(String other) {
        return new SavedView(id, other, filter, arrangement, place);
    }

    public SavedView at(int other) {
        return new SavedView(id, name, filter, arrangement, other);
    }

    public SavedView showing(Filter other, Arrangement arranged) {
        return new SavedView(id, name, FilterText.write(other), arranged, place);
    }
}
