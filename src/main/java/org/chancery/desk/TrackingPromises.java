package org.chancery.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.receiving.Reply;
import org.chancery.briefing.Docket;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.filing.OwedSince;
import org.chancery.desk.filing.Question;
import org.chancery.document.Evidence;
import org.chancery.store.Sql;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;
import org.chancery.store.tables.papers.Replies;

/// Following up what was promised or asked without a date, and what nobody answered.
public final class TrackingPromises {

    /// A promise or a request in the agenda that is still open.
    ///
    /// @param body short name; empty if none
    /// @param resolution number; empty if none
    /// @param sources where it is written
    /// @param since the day of the first paper that says it, or the day on which it was entered
    /// @param days how long that is ago
    /// @param next the meeting to come to which it is carried, if there is one
    public record Owing(Deliverable entry, String body, String resolution, List<Source> sources, LocalDate since,
            long days, Optional<Meeting> next) {

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
    /// @param reply how an officer closed it; empty while it is open
    public record Unanswered(Source source, String body, String resolution, LocalDate since, long days,
            Optional<Reply> reply) {}

    /// All that is owed without a date on one day, the oldest first.
    ///
    /// @param closed the questions that an officer closed
    public record Owed(LocalDate asOf, List<Owing> owing, List<Unanswered> unanswered, List<Unanswered> closed) {

        public Owed {
            owing = List.copyOf(owing);
            unanswered = List.copyOf(unanswered);
            closed = List.copyOf(closed);
        }
    }

    private final Desk desk;

    TrackingPromises(Desk desk) {
        this.desk = desk;
    }

    /// Everything that was promised, asked and not answered. Papers that were not opened since the book was are read again, which takes
    /// about as long as it took to add them.
    public Owed owed(LocalDate asOf) {
        return desk.read(sql -> {
            Map<Boolean, List<Unanswered>> questions = unanswered(sql, asOf).stream()
                    .collect(Collectors.partitioningBy(question -> question.reply().isPresent()));
            return new Owed(asOf, carried(sql, asOf), questions.getOrDefault(false, List.of()),
                    questions.getOrDefault(true, List.of()));
        });
    }

    /// What was promised and asked and is still open, the oldest first, without the meetings to which it is carried; no paper is read for it.
    public List<Owing> owing(LocalDate asOf) {
        return desk.read(sql -> owing(sql, asOf, entry -> Optional.empty()));
    }

    /// The same with the meetings to which it is carried.
    public List<Owing> promised(LocalDate asOf) {
        return desk.read(sql -> carried(sql, asOf));
    }

    /// What nobody answered, the oldest paper first, open or closed. It takes as long as reading the papers of the book, once.
    ///
    /// @return what was found before it was cancelled
    public List<Unanswered> questions(LocalDate asOf, Progress progress) {
        List<Paper> papers = desk.read(Papers.TABLE::newestFirst).stream().sorted(Comparator.comparing(Paper::readOn))
                .toList();
        var found = new ArrayList<Unanswered>();
        for (int i = 0; i < papers.size() && !progress.cancelled(); i++) {
            Paper paper = papers.get(i);
            progress.at("Reading paper " + (i + 1) + " of " + papers.size(), (double) i / papers.size());
            found.addAll(desk.<List<Unanswered>>read(sql -> unanswered(sql, paper, asOf).toList()));
        }
        return List.copyOf(found);
    }

    private static List<Owing> carried(Sql sql, LocalDate asOf) {
        Map<Id, Meeting> meetings = Meetings.TABLE.byDate(sql).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        var docket = new Docket(List.copyOf(meetings.values()), asOf);
        return owing(sql, asOf, entry -> next(entry, docket, meetings, asOf));
    }

    private static List<Owing> owing(Sql sql, LocalDate asOf, Function<Deliverable, Optional<Meeting>> next) {
        List<Deliverable> said = Deliverables.TABLE.said(sql);
        Dossiers dossiers = Dossiers.of(sql, said.stream().map(Deliverable::id).toList());
        var owedSince = new OwedSince(sql, SettingUp.dutyStation(sql));
        return said.stream()
                .map(entry -> owing(dossiers.shown(entry), owedSince, asOf, next.apply(entry)))
                .sorted(Comparator.comparing(Owing::since).thenComparing(owing -> owing.entry().title()))
                .toList();
    }

    /// The meeting to which it is carried, unless that is over.
    private static Optional<Meeting> next(Deliverable entry, Docket docket, Map<Id, Meeting> meetings, LocalDate asOf) {
        return docket.meetingFor(entry).map(meetings::get)
                .filter(meeting -> !meeting.status().isSettled() && !meeting.when().isOverdueOn(asOf));
    }

    private static Owing owing(Shown shown, OwedSince owedSince, LocalDate asOf, Optional<Meeting> next) {
        Deliverable entry = (Deliverable) shown.entry();
        LocalDate since = owedSince.day(entry, shown.sources().stream().map(Source::evidence).toList()).orElse(asOf);
        return new Owing(entry, shown.body(), shown.resolution(), shown.sources(), since, days(since, asOf),
                next);
    }

    private List<Unanswered> unanswered(Sql sql, LocalDate asOf) {
        return Papers.TABLE.newestFirst(sql)
                .stream()
                .sorted(Comparator.comparing(Paper::readOn))
                .flatMap(paper -> unanswered(sql, paper, asOf))
                .toList();
    }

    private Stream<Unanswered> unanswered(Sql sql, Paper paper, LocalDate asOf) {
        return desk.rereading()
                .unanswered(sql, paper, SettingUp.dutyStation(sql))
                .stream()
                .map(question -> unanswered(sql, paper, question, asOf));
    }

    /// How much was promised or asked and is still open.
    public int count() {
        return desk.read(Deliverables.TABLE::countSaid);
    }

    private static Unanswered unanswered(Sql sql, Paper paper, Question question, LocalDate asOf) {
        var asks = question.paragraph();
        var words = new Evidence(paper.hash(), asks.position(), 0, asks.text());
        return new Unanswered(new Source(words, paper.title(), asks.label(), asks.page(), asks.text()),
                question.body(), question.resolution(), paper.readOn(), days(paper.readOn(), asOf),
                Replies.TABLE.to(sql, paper.hash(), asks.position()));
    }

    private static long days(LocalDate since, LocalDate asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(since, asOf));
    }
}
