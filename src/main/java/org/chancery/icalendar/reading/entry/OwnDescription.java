package org.chancery.icalendar.reading.entry;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.agenda.Deliverable;
import org.chancery.icalendar.property.DescriptionBuilder;

/// The lines with which this program begins a description: the owner, how it stands, the resolution, what is in doubt.
///
/// @param rest the other lines
record OwnDescription(String owner, Optional<Deliverable.Status> status, String resolution, String doubt, String rest) {

    static final OwnDescription NONE = new OwnDescription("", Optional.empty(), "", "", "");
    private static final Pattern RESOLUTION = Pattern
            .compile("(?:(?:Resolution|Decision) \\S*\\d\\S*|\\S+/\\d+)(?: \\([^()]+\\))?");

    static OwnDescription read(String description) {
        Deque<String> lines = new ArrayDeque<>(Arrays.asList(description.split("\n", -1)));
        String owner = after(lines, DescriptionBuilder.OWNER);
        Optional<Deliverable.Status> status = Arrays.stream(Deliverable.Status.values())
                .filter(each -> DescriptionBuilder.standing(each).filter(said -> said.equals(lines.peek())).isPresent())
                .findFirst();
        status.ifPresent(found -> lines.pop());
        String resolution = Optional.ofNullable(lines.peek()).filter(line -> RESOLUTION.matcher(line).matches())
                .map(line -> lines.pop())
                .orElse("");
        return new OwnDescription(owner, status, resolution, after(lines, DescriptionBuilder.DOUBT),
                String.join("\n", lines));
    }

    private static String after(Deque<String> lines, String label) {
        return Optional.ofNullable(lines.peek())
                .filter(line -> line.startsWith(label))
                .map(line -> lines.pop().substring(label.length()))
                .orElse("");
    }
}
