package org.chancery.desk.quick;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;

/// The resolutions of the book that a line names by their number.
final class Resolutions {

    private static final Pattern NUMBER = Pattern
            .compile("(?<![\\p{L}\\d/-])[\\p{L}\\d]+(?:/[\\p{L}\\d.]+)+(?![\\p{L}\\d/-])");

    private final Known known;

    Resolutions(Known known) {
        this.known = known;
    }

    /// Those that are meant; none if the book has none of that number.
    ///
    /// @param written behind the sign for one; else numbers in the title are looked at
    List<ResolutionName> named(Optional<ResolutionName> written, String title) {
        Stream<ResolutionName> names = written.isPresent()
                ? written.stream()
                : NUMBER.matcher(title).results().flatMap(found -> ResolutionName.parse(found.group()).stream());
        return names.flatMap(name -> known.resolutions().numbered(name).stream()).distinct().map(this::name).toList();
    }

    private ResolutionName name(Resolution resolution) {
        return resolution.name(resolution.body().flatMap(known::body).map(Body::shortName).orElse(""));
    }
}
