package org.chancery.reading;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.document.Document;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.chancery.reading.layout.Paragraphs;
import org.chancery.reading.limits.Budget;
import org.chancery.reading.limits.Exceeded;
import org.chancery.reading.limits.Limit;
import org.chancery.reading.limits.Stopped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a file of any known format.
public final class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private Reading() {}

    /// Finds the format by what the file holds, not by what it is called, and reads it. A file whose name claims another format is refused.
    ///
    /// Nothing is thrown for anything the file holds. Interrupting the thread stops the reading; the thread stays interrupted.
    public static ReadingResult of(Path file) {
        return of(file, new Budget());
    }

    static ReadingResult of(Path file, Budget budget) {
        try {
            return new ReadingResult.Read(read(file, budget));
        } catch (Unreadable e) {
            return e.refused();
        } catch (Exceeded e) {
            return Refusal.tooLarge(file, e.limit()).refused();
        } catch (Stopped | ClosedByInterruptException e) {
            return Refusal.stopped(file).refused();
        } catch (NoSuchFileException e) {
            return Refusal.missing(file).refused();
        } catch (AccessDeniedException e) {
            return Refusal.forbidden(file).refused();
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            // Two parsers of half a million lines meet files made by anybody: whatever they throw is said about the file. What they held
            // of it is garbage by now, so even a full stack or heap leaves the program whole.
            LOG.warn("unreadable {}: {}", FileName.extension(file), e.getClass().getName());
            return Refusal.damaged(file).refused();
        }
    }

    private static Document read(Path file, Budget budget) throws IOException {
        Holding holding = holding(file);
        Hash before = Fingerprint.of(file);
        Manuscript manuscript = reader(file, holding).read(file, budget);
        if (!Fingerprint.of(file).equals(before))
            throw Refusal.changed(file);
        List<Paragraph> paragraphs = Paragraphs.of(manuscript.blocks());
        Limit.PARAGRAPHS.check(paragraphs.size());
        if (paragraphs.isEmpty())
            throw manuscript.pages() > 0 ? Refusal.onlyPictures(file) : Refusal.noText(file);
        return new Document(before, manuscript.format(), Title.of(manuscript.title(), paragraphs, file),
                Language.of(paragraphs),
                manuscript.pages(), paragraphs);
    }

    private static Holding holding(Path file) throws IOException {
        if (Files.isDirectory(file))
            throw Refusal.folder(file);
        long size = Files.size(file);
        if (size == 0)
            throw Refusal.empty(file);
        Limit.BYTES.check(size);
        Holding held = Inspection.of(file);
        if (held == Holding.LOCKED_OFFICE)
            throw Refusal.locked(file, held);
        if (held == Holding.CALENDAR)
            throw Refusal.calendar(file);
        Holding claimed = Holding.claimedBy(FileName.extension(file)).orElse(held);
        if (claimed != held)
            throw Refusal.notWhatItSays(file, claimed, held);
        return held;
    }

    private static DocumentReader reader(Path file, Holding holding) {
        return switch (holding) {
            case PDF -> new PdfReader();
            case WORD -> new DocxReader();
            case TEXT -> new TextReader();
            case LOCKED_OFFICE -> throw Refusal.locked(file, holding);
            case CALENDAR -> throw Refusal.calendar(file);
            case OLD_WORD, OTHER_OFFICE, SPREADSHEET, PRESENTATION, OPEN_DOCUMENT, ARCHIVE, WEB_PAGE, RICH_TEXT,
                    PICTURE, BINARY ->
                throw Refusal.unknown(file, holding);
        };
    }
}
