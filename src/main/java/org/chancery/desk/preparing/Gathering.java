package org.chancery.desk.preparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Resolution;
import org.chancery.briefing.Docket;
import org.chancery.desk.filing.OwedSince;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Proposals;
import org.chancery.store.Sql;
import org.chancery.store.tables.AgendaItems;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.papers.Citations;
import org.chancery.store.tables.papers.Citations.Citation;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;
import org.chancery.store.tables.Resolutions;
import org.chancery.time.WhenOrder;
import org.chancery.time.text.DistanceLabel;

/// Gathers what there is for one meeting, at one moment of the book.
final class Gathering {

    private final Sql sql;
    private final LocalDate today;
    private final Function<Paper, Proposals> reading;
    private final OwedSince owedSince;
    private final Map<Id, Resolution> resolutions;
    /// What the papers say that were met on the way; a paper that was taken out says nothing any more.
    private final Map<Hash, Optional<Proposals>> said = new LinkedHashMap<>();

    /// @param reading reads a paper again
    Gathering(Sql sql, Function<Paper, Proposals> reading, LocalDate today, ZoneId dutyStation) {
        this.sql = sql;
        this.reading = reading;
        this.today = today;
        this.owedSince = new OwedSince(sql, dutyStation);
        this.resolutions = Resolutions.TABLE.byId(sql);
    }

    Preparation of(Id id) {
        Meeting meeting = Meetings.TABLE.find(sql, id).orElseThrow();
        List<Deliverable> deliverables = new Docket(Meetings.TABLE.byDate(sql), today)
                .of(id, Deliverables.TABLE.byDate(sql));
        Map<Id, List<Evidence>> evidence = new LinkedHashMap<>();
        evidence.put(id, evidence(id));
        deliverables.forEach(d -> evidence.put(d.id(), evidence(d.id())));
        Optional<Resolution> under = meeting.resolution().map(resolutions::get);
        Set<Evidence> all = new LinkedHashSet<>(evidence.values().stream().flatMap(List::stream).toList());
        return new Preparation(meeting,
                meeting.body().map(Bodies.TABLE.byId(sql)::get).map(Body::shortName).orElse(""),
                under.map(Resolution::number).orElse(""), under.map(Resolution::title).orElse(""),
                DistanceLabel.of(meeting.when(), today),
                deliverables.stream()
                        .sorted(Comparator.comparing(Deliverable::when, WhenOrder.BY_DAY))
                        .map(d -> owed(d, evidence.getOrDefault(d.id(), List.of())))
                        .toList(),
                asked(under, all, evidence(id)), AgendaItems.TABLE.of(sql, id), papers(all));
    }

    private List<Evidence> evidence(Id entry) {
        return Citations.TABLE.of(sql, entry).stream().map(Citation::evidence).toList();
    }

    private Owed owed(Deliverable deliverable, List<Evidence> evidence) {
        Optional<Evidence> first = evidence.stream().findFirst();
        boolean overdue = deliverable.when().isOverdueOn(today)
                && deliverable.status() == Deliverable.Status.EXPECTED;
        return new Owed(deliverable,
                deliverable.resolution().map(resolutions::get).map(Resolution::number).orElse(""),
                overdue
                        ? DistanceLabel.overdue(deliverable.when(), today)
                        : DistanceLabel.of(deliverable.when(), today),
                overdue, first.flatMap(e -> passage(e.document(), e.paragraph())),
                owedSince.day(deliverable, evidence).map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today))));
    }

    /// What was asked under the meeting's resolution; without one, what was asked where the meeting and what is owed for it are spoken of; and all
    /// of it, if the paper is the meeting's own.
    private List<Asked> asked(Optional<Resolution> under, Set<Evidence> all, List<Evidence> own) {
        var found = new ArrayList<Asked>();
        for (Hash paper : all.stream().map(Evidence::document).distinct().toList()) {
            Proposals p = said(paper).orElse(null);
            if (p == null)
                continue;
            var topic = new Topic(p, under, all, own);
            p.exchanges().stream().filter(topic::holds).forEach(exchange -> found.add(new Asked(
                    passage(p, exchange.question()),
                    exchange.answers().stream().map(answer -> passage(p, answer)).toList())));
        }
        return found;
    }

    private List<Speaking> papers(Set<Evidence> all) {
        Map<Hash, TreeMap<Integer, Passage>> passages = new LinkedHashMap<>();
        for (Evidence each : all) {
            passage(each.document(), each.paragraph()).ifPresent(passage -> passages
                    .computeIfAbsent(each.document(), paper -> new TreeMap<>())
                    .put(each.paragraph(), passage));
        }
        return passages.entrySet()
                .stream()
                .flatMap(e -> Papers.TABLE.find(sql, e.getKey())
                        .map(p -> new Speaking(p.hash(), p.title(), p.fileName(), p.format(),
                                List.copyOf(e.getValue().values())))
                        .stream())
                .toList();
    }

    private Optional<Passage> passage(Hash paper, int paragraph) {
        return said(paper).filter(p -> paragraph < p.document().paragraphs().size())
                .map(p -> passage(p, paragraph));
    }

    private static Passage passage(Proposals p, int position) {
        Document document = p.document();
        Paragraph paragraph = document.paragraphs().get(position);
        return new Passage(Evidence.of(document, paragraph, 0, paragraph.text().length()), paragraph.label(),
                document.title());
    }

    private Optional<Proposals> said(Hash paper) {
        return said.computeIfAbsent(paper, hash -> Papers.TABLE.find(sql, hash).map(reading));
    }
}
