package org.chancery.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.desk.filing.Readmission;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.document.Symbol;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.pipeline.Extraction;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingResult;
import org.chancery.store.Transaction;
import org.chancery.store.tables.papers.Citations;
import org.chancery.store.tables.papers.Citations.Citation;
import org.chancery.store.tables.papers.KeptProposals;
import org.chancery.store.tables.papers.KeptProposals.Kept;
import org.chancery.store.tables.papers.KeptProposals.Wording;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Papers.Paper;

/// Taking a paper into the book: read, kept whole, and searched for dates. Nothing enters the agenda by this.
public final class ImportingDocuments {

    /// What came of adding a file.
    public sealed interface Outcome {

        /// @param sure how many proposals need no second look
        /// @param check how many do
        record Added(Hash document, String title, int sure, int check) implements Outcome {}

        /// The same bytes are in the book already, under this title.
        record AlreadyHere(Hash document, String title) implements Outcome {}

        /// @param sentence why it cannot be read, for a person
        record Refused(Path file, String sentence) implements Outcome {}

        /// The person stopped it; nothing was kept.
        record Cancelled(Path file) implements Outcome {}
    }

    private final Desk desk;

    ImportingDocuments(Desk desk) {
        this.desk = desk;
    }

    /// Adds one file, as one act. Nothing is half-added: a refused or cancelled file leaves the book as it was.
    public Outcome add(Path file, Progress progress) {
        progress.at("Reading the file", 0.05);
        Optional<Paper> there = alreadyHere(file);
        if (there.isPresent())
            return here(there.get());
        return switch (Reading.of(file)) {
            case ReadingResult.Refused refused when refused.reason() == ReadingResult.Reason.STOPPED ->
                new Outcome.Cancelled(file);
            case ReadingResult.Refused refused -> new Outcome.Refused(file, refused.sentence());
            case ReadingResult.Read read -> search(file, read.document(), progress);
        };
    }

    /// Finds the same paper by its bytes, so that a long one is not read again for nothing. A file that cannot be read is left to [Reading],
    /// which knows what to say.
    private Optional<Paper> alreadyHere(Path file) {
        try {
            long size = Files.size(file);
            List<Paper> ofSize = desk.read(sql -> Papers.TABLE.ofSize(sql, size));
            if (ofSize.isEmpty())
                return Optional.empty();
            Hash hash = Hash.of(Files.readAllBytes(file));
            return ofSize.stream().filter(paper -> paper.hash().equals(hash)).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Outcome here(Paper paper) {
        return new Outcome.AlreadyHere(paper.hash(), paper.title());
    }

    private Outcome search(Path file, Document document, Progress progress) {
        if (progress.cancelled())
            return new Outcome.Cancelled(file);
        progress.at("Looking for dates", 0.5);
        LocalDate day = Extraction.readingDay(document, desk.today());
        Proposals proposals = Extraction.of(desk.read(sql -> Papers.TABLE.asKept(sql, document)), day,
                desk.dutyStation());
        if (progress.cancelled())
            return new Outcome.Cancelled(file);
        progress.at("Keeping the paper", 0.9);
        return keep(file, proposals, day);
    }

    Outcome keep(Path file, Proposals proposals, LocalDate readOn) {
        Document document = proposals.document();
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return new Outcome.Refused(file, "The file could be read once but not a second time. Add it again.");
        }
        if (!Hash.of(bytes).equals(document.hash()))
            return new Outcome.Refused(file, "The file changed while it was being read. Add it again.");
        Paper paper = new Paper(document.hash(), String.valueOf(file.getFileName()), bytes.length, document.format(),
                document.title(),
                proposals.outline().masthead().symbol().map(Symbol::text).orElse(""), document.language(),
                document.pages(), desk.clock().instant(), readOn);
        desk.rereading().remember(proposals, readOn, desk.dutyStation());
        return desk.change("Add " + paper.title(), tx -> {
            Optional<Paper> meanwhile = Papers.TABLE.find(tx.sql(), paper.hash());
            return meanwhile.map(ImportingDocuments::here).orElseGet(() -> keep(tx, paper, bytes, proposals));
        });
    }

    private Outcome keep(Transaction tx, Paper paper, byte[] bytes, Proposals proposals) {
        tx.put(Papers.TABLE, paper);
        Papers.TABLE.keep(tx, proposals.document(), bytes);
        var readmission = new Readmission(tx.sql(), paper.hash(), proposals.entries());
        List<Boolean> sure = new ArrayList<>();
        readmission.bringBack(tx).forEach(kept -> sure.add(kept.wording().doubts().isEmpty()));
        for (Proposal proposal : readmission.fresh()) {
            keep(tx, proposal, proposals.entries().indexOf(proposal), paper.hash());
            sure.add(proposal.sure());
        }
        int check = Collections.frequency(sure, false);
        return new Outcome.Added(paper.hash(), paper.title(), sure.size() - check, check);
    }

    private void keep(Transaction tx, Proposal proposal, int place, Hash paper) {
        Id id = Id.fresh(desk.clock());
        tx.put(KeptProposals.TABLE, new Kept(id, paper, place, Wording.of(proposal), KeptProposals.State.OPEN,
                Optional.empty()));
        int rank = 0;
        for (Evidence evidence : proposal.evidence())
            tx.put(Citations.TABLE, new Citation(Id.fresh(desk.clock()), id, rank++, evidence));
    }
}
