package org.chancery.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.chancery.agenda.Deliverable;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.filing.OwedSince;
import org.chancery.desk.filing.Question;
import org.chancery.document.Evidence;
import org.chancery.store.Sql;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;

/// Following up what was promised or asked without a date, and what nobody answered.
public final class TrackingPromises {

    /// A promise or a request in the agenda that is still open.
    ///
    /// @param body short name; empty if none
    /// @param resolution number; empty if none
    /// @param sources where it is written
    /// @param since the day of the first paper that says it, or the day on which it was entered
    /// @param days how long that is ago
    public record Owing(Deliverable entry, String body, String resolution, List<Source> sources, LocalDate since,
            long days) {

        public Owing {
            sources = List.copyOf(sources);
        }
    }

    /// A question or request that its paper does not answer.
    ///
    /// @param source the paragraph that asks
    /// @param body whose paper it is; empty if it does not say
    /// @param resolution number of the resolution under whose heading it stands; empty if none
    /// @param since the day that the paper bears, or else that of its reading
    /// @param days how long that is ago
    public record Unanswered(Source source, String body, String resolution, LocalDate since, long days) {}

    /// All that is owed without a date on one day, the oldest first.
    public record Owed(LocalDate asOf, List<Owing> owing, List<Unanswered> unanswered) {

        public Owed {
            owing = List.copyOf(owing);
            unanswered = List.copyOf(unanswered);
        }
    }

    private final Desk desk;

    TrackingPromises(Desk desk) {
        this.desk = desk;
    }

    /// Everything that was promised, asked and not answered. Papers that were not opened since the book was are read again, which takes
    /// about as long as it took to add them.
    public Owed owed(LocalDate asOf) {
        return desk.read(sql -> new Owed(asOf, owing(sql, asOf), unanswered(sql, asOf)));
    }

    /// What was promised and asked and is still open, the oldest first; no paper is read for it.
    public List<Owing> owing(LocalDate asOf) {
        return desk.read(sql -> owing(sql, asOf));
    }

    private List<Owing> owing(Sql sql, LocalDate asOf) {
        List<Deliverable> said = Deliverables.TABLE.said(sql);
        Dossiers dossiers = Dossiers.of(sql, said.stream().map(Deliverable::id).toList());
        var owedSince = new OwedSince(sql, SettingUp.dutyStation(sql));
        return said.stream()
                .map(entry -> owing(entry, dossiers.shown(entry), owedSince, asOf))
                .sorted(Comparator.comparing(Owing::since).thenComparing(owing -> owing.entry().title()))
                .toList();
    }

    private Owing owing(Deliverable entry, Shown shown, OwedSince owedSince, LocalDate asOf) {
        LocalDate since = owedSince.day(entry, shown.sources().stream().map(Source::evidence).toList()).orElse(asOf);
        return new Owing(entry, shown.body(), shown.resolution(), shown.sources(), since, days(since, asOf));
    }

    private List<Unanswered> unanswered(Sql sql, LocalDate asOf) {
        return Papers.TABLE.newestFirst(sql)
                .stream()
                .sorted(Comparator.comparing(Paper::readOn))
                .flatMap(paper -> desk.rereading()
                        .unanswered(sql, paper, SettingUp.dutyStation(sql))
                        .stream()
                        .map(question -> unanswered(paper, question, asOf)))
                .toList();
    }

    private static Unanswered unanswered(Paper paper, Question question, LocalDate asOf) {
        var asks = question.paragraph();
        var words = new Evidence(paper.hash(), asks.position(), 0, asks.text());
        return new Unanswered(new Source(words, paper.title(), asks.label(), asks.page(), asks.text()),
                question.body(), question.resolution(), paper.readOn(), days(paper.readOn(), asOf));
    }

    private static long days(LocalDate since, LocalDate asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(since, asOf));
    }
}
