package org.chancery.desk.preparing;

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
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.agenda.AgendaItem;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Resolution;
import org.chancery.briefing.Docket;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
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
    private final Passages passages;
    private final OwedLines lines;
    private final Map<Id, Resolution> resolutions;

    /// @param reading reads a paper again
    Gathering(Sql sql, Function<Paper, Proposals> reading, LocalDate today, ZoneId dutyStation) {
        this.sql = sql;
        this.reading = reading;
        this.passages = new Passages(sql);
        this.lines = new OwedLines(sql, passages, today, dutyStation);
        this.today = today;
        this.resolutions = Resolutions.TABLE.byId(sql);
    }

    Preparation of(Id id) {
        Meeting meeting = Meetings.TABLE.find(sql, id).orElseThrow();
        List<Meeting> parts = Parts.of(sql, meeting);
        List<Evidence> own = parts.stream().flatMap(part -> evidence(part.id()).stream()).distinct().toList();
        List<Deliverable> deliverables = new Docket(Meetings.TABLE.byDate(sql), today)
                .of(id, Deliverables.TABLE.byDate(sql));
        Map<Id, List<Evidence>> evidence = new LinkedHashMap<>();
        evidence.put(id, own);
        deliverables.forEach(d -> evidence.put(d.id(), evidence(d.id())));
        Optional<Resolution> under = meeting.resolution().map(resolutions::get);
        Set<Evidence> all = new LinkedHashSet<>(evidence.values().stream().flatMap(List::stream).toList());
        return new Preparation(meeting,
                meeting.body().map(Bodies.TABLE.byId(sql)::get).map(Body::shortName).orElse(""),
                under.map(Resolution::number).orElse(""), under.map(Resolution::title).orElse(""),
                DistanceLabel.of(meeting.when(), today), parts,
                deliverables.stream()
                        .sorted(Comparator.comparing(Deliverable::when, WhenOrder.BY_DAY))
                        .map(d -> lines.of(d, evidence.getOrDefault(d.id(), List.of())))
                        .toList(),
                asked(under, all, own), agenda(meeting, parts), papers(all));
    }

    /// Its own agenda; a part that has none goes on with that of the part before it.
    private List<AgendaItem> agenda(Meeting meeting, List<Meeting> parts) {
        return parts.subList(0, parts.indexOf(meeting) + 1)
                .reversed()
                .stream()
                .map(part -> AgendaItems.TABLE.of(sql, part.id()))
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Evidence> evidence(Id entry) {
        return Citations.TABLE.of(sql, entry).stream().map(Citation::evidence).toList();
    }

    /// What was asked under the meeting's resolution; without one, what was asked where the meeting and what is owed for it are spoken of; and all
    /// of it, if the paper is the meeting's own.
    private List<Asked> asked(Optional<Resolution> under, Set<Evidence> all, List<Evidence> own) {
        var found = new ArrayList<Asked>();
        for (Hash paper : all.stream().map(Evidence::document).distinct().toList()) {
            Proposals p = passages.paper(paper).map(reading).orElse(null);
            if (p == null)
                continue;
            var topic = new Topic(p, under, all, own);
            p.exchanges().stream().filter(topic::holds).forEach(exchange -> found.add(Asked.in(p, exchange)));
        }
        return found;
    }

    private List<Speaking> papers(Set<Evidence> all) {
        Map<Hash, TreeMap<Integer, Passage>> found = new LinkedHashMap<>();
        for (Evidence each : all) {
            passages.at(each).ifPresent(passage -> found
                    .computeIfAbsent(each.document(), paper -> new TreeMap<>())
                    .put(each.paragraph(), passage));
        }
        return found.entrySet()
                .stream()
                .flatMap(e -> Papers.TABLE.find(sql, e.getKey())
                        .map(p -> new Speaking(p.hash(), p.title(), p.fileName(), p.format(),
                                List.copyOf(e.getValue().values())))
                        .stream())
                .toList();
    }
}
