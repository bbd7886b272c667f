package org.chancery.icalendar.reading.component;

import java.util.List;

/// What a component says in words. Texts may be empty.
///
/// @param description as written, with its line breaks as `\n`
/// @param attachments how many files or links hang on it; they are not read
public record Wording(String summary, String description, String location, List<String> categories, String url,
        int attachments) {

    public Wording {
        categories = List.copyOf(categories);
    }
}
