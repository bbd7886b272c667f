package org.chancery.desk.threads;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.desk.preparing.Asked;
import org.chancery.desk.preparing.OwedLines;
import org.chancery.desk.preparing.Passage;
import org.chancery.desk.preparing.Passages;
import org.chancery.desk.preparing.Speaking;
import org.chancery.desk.registry.KnownResolutions;
import org.chancery.desk.threads.Strand.Due;
import org.chancery.desk.threads.Strand.Met;
import org.chancery.desk.threads.Strand.Spoke;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.extraction.Exchange;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.OtherNames;
import org.chancery.store.tables.OtherNames.OtherName;
import org.chancery.store.tables.Resolutions;
import org.chancery.store.tables.papers.Citations;
import org.chancery.store.tables.papers.Citations.Citation;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;
import org.chancery.time.text.DistanceLabel;

/// Gathers what happened, is to happen and is owed under one resolution, at one moment of the book.
final class Threading {

    /// What one paper says of the resolution, all its names taken together.
    private record Said(Paper paper, TreeSet<Integer> places, List<Exchange> exchanges, int head) {}

    private final Sql sql;
    private final Treatments treatments;
    private final LocalDate today;
    private final Passages passages;
    private final OwedLines owed;
    private final Map<Id, Body> bodies;

    Threading(Sql sql, Treatments treatments, LocalDate today, ZoneId dutyStation) {
        this.sql = sql;
        this.treatments = treatments;
        this.today = today;
        this.passages = new Passages(sql);
        this.owed = new OwedLines(sql, passages, today, dutyStation);
        this.bodies = Bodies.TABLE.byId(sql);
    }

    ResolutionThread of(Subject asked) {
        var lines = new Lines(sql, today);
        Optional<Resolution> resolution = asked.id().flatMap(id -> Resolutions.TABLE.find(sql, id));
        Subject subject = resolution.map(lines::subject)
                .orElseGet(() -> new Subject(Optional.empty(), asked.name(), asked.title()));
        List<Entry> entries = resolution.map(r -> Entries.under(sql, r.id())).orElse(List.of());
        Map<Hash, Said> said = said(subject, resolution);
        entries.forEach(entry -> evidence(entry.id()).forEach(each -> rest(each, said)));
        var strands = new ArrayList<Strand>();
        said.values().stream().filter(each -> !each.places().isEmpty()).map(this::spoke).forEach(strands::add);
        entries.stream().map(this::strand).forEach(strands::add);
        tookUp(said, entries).forEach(strands::add);
        strands.sort(Comparator.comparing(Strand::day));
        return new ResolutionThread(lines.of(subject, entries), otherNames(resolution),
                resolution.map(Resolution::note).orElse(""), today, strands);
    }

    /// What each paper says of it; a paper in which none of its numbers stands is not looked into.
    private Map<Hash, Said> said(Subject subject, Optional<Resolution> resolution) {
        KnownResolutions known = KnownResolutions.of(sql);
        Set<String> numbers = new LinkedHashSet<>(List.of(subject.name().number()));
        resolution.ifPresent(r -> OtherNames.TABLE.of(sql, r.id()).forEach(other -> numbers.add(other.number())));
        var said = new LinkedHashMap<Hash, Said>();
        for (String number : numbers) {
            for (Paper paper : Papers.TABLE.holding(sql, number)) {
                treatments.of(sql, paper)
                        .stream()
                        .filter(each -> resolution.map(r -> known.canMean(each.name(), r))
                                .orElseGet(() -> canBeSame(each.name(), subject.name())))
                        .forEach(each -> {
                            Said of = said.computeIfAbsent(paper.hash(), fresh -> said(paper, each.head()));
                            of.places().addAll(each.paragraphs());
                            each.exchanges().stream().filter(e -> !of.exchanges().contains(e))
                                    .forEach(of.exchanges()::add);
                        });
            }
        }
        return said;
    }

    private static boolean canBeSame(ResolutionName one, ResolutionName other) {
        return one.canMean(other)
                && (one.body().isEmpty() || other.body().isEmpty() || one.body().equals(other.body()));
    }

    private static Said said(Paper paper, int head) {
        return new Said(paper, new TreeSet<>(), new ArrayList<>(), head);
    }

    /// A paper speaks of the resolution also where something rests on it that stands under the resolution.
    private void rest(Evidence evidence, Map<Hash, Said> said) {
        passages.paper(evidence.document())
                .ifPresent(paper -> said.computeIfAbsent(paper.hash(), fresh -> said(paper, 0)).places()
                        .add(evidence.paragraph()));
    }

    private Spoke spoke(Said said) {
        Paper paper = said.paper();
        return new Spoke(paper.readOn(),
                new Speaking(paper.hash(), paper.title(), paper.fileName(), paper.format(),
                        said.places().stream().flatMap(place -> passages.at(paper.hash(), place).stream()).toList()),
                said.exchanges()
                        .stream()
                        .sorted(Comparator.comparing(Exchange::question))
                        .flatMap(exchange -> asked(paper.hash(), exchange).stream())
                        .toList());
    }

    private Optional<Asked> asked(Hash paper, Exchange exchange) {
        return passages.at(paper, exchange.question())
                .map(question -> new Asked(question,
                        exchange.answers().stream().flatMap(at -> passages.at(paper, at).stream()).toList()));
    }

    private Strand strand(Entry entry) {
        return switch (entry) {
            case Meeting meeting -> met(meeting, false);
            case Deliverable deliverable -> new Due(owed.of(deliverable, evidence(deliverable.id())));
        };
    }

    private Met met(Meeting meeting, boolean tookUp) {
        Optional<Passage> source = evidence(meeting.id()).stream().findFirst().flatMap(passages::at);
        return new Met(meeting, meeting.body().map(bodies::get).map(Body::shortName).orElse(""),
                DistanceLabel.of(meeting.when(), today),
                meeting.status() == Meeting.Status.HELD || meeting.when().isOverdueOn(today), source, tookUp);
    }

    /// The meetings whose own papers speak of it.
    private Stream<Met> tookUp(Map<Hash, Said> said, List<Entry> under) {
        return said.values()
                .stream()
                .flatMap(each -> Citations.TABLE.inHead(sql, each.paper().hash(), each.head()).stream())
                .map(Citation::of)
                .distinct()
                .flatMap(id -> Meetings.TABLE.find(sql, id).stream())
                .filter(meeting -> !under.contains(meeting))
                .map(meeting -> met(meeting, true));
    }

    private List<String> otherNames(Optional<Resolution> resolution) {
        return resolution.stream()
                .flatMap(r -> OtherNames.TABLE.of(sql, r.id()).stream())
                .map(this::inFull)
                .toList();
    }

    private String inFull(OtherName name) {
        String called = name.ofAnyBody().of(name.body().map(bodies::get).map(Body::shortName).orElse("")).text();
        return name.title().isEmpty() ? called : called + ", " + name.title();
    }

    private List<Evidence> evidence(Id entry) {
        return Citations.TABLE.of(sql, entry).stream().map(Citation::evidence).toList();
    }
}
