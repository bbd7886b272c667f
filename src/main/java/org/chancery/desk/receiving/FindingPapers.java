package org.chancery.desk.receiving;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.desk.ledger.Ledger;
import org.chancery.desk.receiving.Likeness.Seen;
import org.chancery.desk.receiving.Likeness.Sign;
import org.chancery.desk.receiving.Likeness.Wanted;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Receipts;
import org.chancery.store.tables.Resolutions;
import org.chancery.store.tables.papers.Citations;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;

/// Finding, among the papers of the book, those that may be what is owed. Nothing is linked by it.
public final class FindingPapers {

    private static final Comparator<LikelyPaper> LIKELIEST_FIRST = Comparator.comparing(LikelyPaper::weight).reversed()
            .thenComparing(LikelyPaper::added, Comparator.reverseOrder())
            .thenComparing(LikelyPaper::title);

    private final Ledger ledger;

    public FindingPapers(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Every paper of the book that did not come for this yet, the likeliest first, then the newest.
    ///
    /// @throws java.util.NoSuchElementException if there is no such deliverable
    public List<LikelyPaper> papersFor(Id deliverable) {
        ZoneId zone = ledger.dutyStation();
        return ledger.read(sql -> {
            Deliverable owed = Deliverables.TABLE.find(sql, deliverable).orElseThrow();
            Set<Hash> here = Receipts.TABLE.of(sql, deliverable).stream().flatMap(r -> r.paper().stream())
                    .collect(Collectors.toSet());
            return ranked(new Library(sql, zone), owed).stream().filter(p -> !here.contains(p.paper())).toList();
        });
    }

    /// Every paper of the book but the one that asks, those that use the words of the question first, then the newest.
    ///
    /// @param question the paragraph that asks
    public List<LikelyPaper> papersFor(Evidence question) {
        ZoneId zone = ledger.dutyStation();
        var wanted = new Wanted(question.quote(), question.quote(), "", "", LocalDate.MIN);
        return ledger.read(sql -> {
            var library = new Library(sql, zone);
            return library.papers.stream().filter(paper -> !paper.hash().equals(question.document()))
                    .map(paper -> library.likely(paper, wanted, false)).sorted(LIKELIEST_FIRST).toList();
        });
    }

    /// For each of these that is open, the one paper that looks most like it, where enough speaks for it to say so unasked.
    public Map<Id, LikelyPaper> telling(Collection<Deliverable> owed) {
        ZoneId zone = ledger.dutyStation();
        return ledger.read(sql -> {
            var library = new Library(sql, zone);
            Map<Id, Set<Hash>> here = Receipts.TABLE.list(sql, "AND paper IS NOT NULL").stream()
                    .collect(Collectors.groupingBy(r -> r.deliverable(),
                            Collectors.mapping(r -> r.paper().orElseThrow(), Collectors.toSet())));
            var found = new HashMap<Id, LikelyPaper>();
            owed.stream().filter(d -> d.status().isOpen())
                    .forEach(d -> ranked(library, d).stream()
                            .filter(p -> p.isTelling() && !here.getOrDefault(d.id(), Set.of()).contains(p.paper()))
                            .findFirst().ifPresent(paper -> found.put(d.id(), paper)));
            return found;
        });
    }

    private static List<LikelyPaper> ranked(Library library, Deliverable owed) {
        Wanted wanted = library.wanted(owed);
        Set<Hash> saying = library.saying(owed.id());
        return library.papers.stream()
                .map(paper -> library.likely(paper, wanted, saying.contains(paper.hash())))
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    /// The papers of the book with their openings, read once.
    private static final class Library {

        private final Sql sql;
        private final ZoneId zone;
        private final List<Paper> papers;
        private final Map<Hash, String> openings = new HashMap<>();
        private final Map<Id, Body> bodies;
        private final Map<Id, Resolution> resolutions;

        Library(Sql sql, ZoneId zone) {
            this.sql = sql;
            this.zone = zone;
            this.papers = Papers.TABLE.newestFirst(sql);
            this.bodies = Bodies.TABLE.byId(sql);
            this.resolutions = Resolutions.TABLE.byId(sql);
        }

        Wanted wanted(Deliverable owed) {
            LocalDate said = Citations.TABLE.of(sql, owed.id()).stream()
                    .flatMap(c -> Papers.TABLE.find(sql, c.evidence().document()).stream())
                    .map(Paper::readOn).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
            return new Wanted(owed.title(), owed.title() + "\n" + owed.note(),
                    owed.resolution().map(resolutions::get).map(Resolution::number).orElse(""),
                    owed.body().map(bodies::get).map(Body::shortName).orElse(""), said);
        }

        /// The papers that say it is owed.
        Set<Hash> saying(Id deliverable) {
            return Citations.TABLE.of(sql, deliverable).stream().map(c -> c.evidence().document())
                    .collect(Collectors.toSet());
        }

        LikelyPaper likely(Paper paper, Wanted wanted, boolean says) {
            String opening = openings.computeIfAbsent(paper.hash(), hash -> Papers.TABLE.opening(sql, hash));
            LocalDate added = LocalDate.ofInstant(paper.added(), zone);
            List<Sign> signs = Likeness.signs(wanted,
                    new Seen(paper.title(), paper.symbol(), opening, added, says));
            return new LikelyPaper(paper.hash(), paper.title(), paper.symbol(), added,
                    signs.stream().mapToInt(Sign::weight).sum(), signs.stream().map(Sign::words).toList());
        }
    }
}
