package org.chancery.desk.threads;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.desk.threads.Strand.Spoke;

/// A resolution or decision through papers and meetings, read at one moment.
///
/// @param otherNames what else it was called before it proved to be the same, in full
/// @param note the officer's own; may be empty
/// @param strands in the order of time, what has no date last
public record ResolutionThread(ResolutionLine line, List<String> otherNames, String note, LocalDate today,
        List<Strand> strands) {

    public ResolutionThread {
        otherNames = List.copyOf(otherNames);
        strands = List.copyOf(strands);
    }

    /// The papers that spoke of it, in the order of time.
    public Stream<Spoke> papers() {
        return strands.stream().filter(Spoke.class::isInstance).map(Spoke.class::cast);
    }

    /// How many questions were asked under it, and no paper answers.
    public long unanswered() {
        return papers().mapToLong(Spoke::unanswered).sum();
    }
}
