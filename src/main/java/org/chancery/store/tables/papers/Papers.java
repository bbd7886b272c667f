package org.chancery.store.tables.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.document.Document;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;
import org.chancery.store.Transaction;

/// The papers of the book, with their bytes and their text.
public final class Papers extends Table<Hash, Papers.Paper> {

    /// A paper that was added.
    ///
    /// @param fileName what its file was called
    /// @param size of the file in bytes
    /// @param symbol under which it was issued; empty if it bears none
    /// @param readOn the day as of which it was searched for dates
    public record Paper(Hash hash, String fileName, long size, Format format, String title, String symbol,
            String language, int pages,
            Instant added, LocalDate readOn) {}

    public static final Papers TABLE = new Papers();

    private Papers() {
        super("paper", Column.Kind.HASH, text("file_name"), number("size"), text("format"), text("title"),
                text("symbol"),
                text("language"), number("pages"), number("added"), text("read_on"));
    }

    @Override
    protected Hash id(Paper paper) {
        return paper.hash();
    }

    @Override
    protected Row row(Paper paper) {
        return Row.with("file_name", paper.fileName())
                .with("size", paper.size())
                .with("format", paper.format())
                .with("title", paper.title())
                .with("symbol", paper.symbol())
                .with("language", paper.language())
                .with("pages", paper.pages())
                .with("added", paper.added().toEpochMilli())
                .with("read_on", paper.readOn().toString())
                .done();
    }

    @Override
    protected Paper entity(String id, Row row) {
        return new Paper(new Hash(id), row.text("file_name"), row.number("size"), row.constant("format", Format.class),
                row.text("title"), row.text("symbol"), row.text("language"), (int) row.number("pages"),
                Instant.ofEpochMilli(row.number("added")), LocalDate.parse(row.text("read_on")));
    }

    /// Where a quote stands in a paper, also in one that was taken out.
    ///
    /// @param label number of the paragraph as printed; empty if it has none
    /// @param page from 1; 0 where there are no pages
    /// @param text the whole paragraph
    public record Place(String title, String label, int page, String text) {}

    public Optional<Place> place(Sql sql, Hash paper, int paragraph) {
        return sql.first("""
                SELECT title, label, page, text FROM paper JOIN paragraph ON paragraph.paper = paper.id
                WHERE paper.id = ? AND position = ?""",
                row -> new Place(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)), paper,
                paragraph);
    }

    /// As of which day each paper was searched for dates, also one that was taken out: the day it bears, or else that of its reading.
    public Map<Hash, LocalDate> daysRead(Sql sql) {
        return sql.list("SELECT lower(hex(id)), read_on FROM paper WHERE read_on <> ''",
                row -> Map.entry(new Hash(row.getString(1)), LocalDate.parse(row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The papers whose file has this many bytes.
    public List<Paper> ofSize(Sql sql, long size) {
        return list(sql, "AND size = ?", size);
    }

    /// The papers in which these letters stand, in any case of A to Z.
    public List<Paper> holding(Sql sql, String letters) {
        return list(sql, "AND id IN (SELECT paper FROM paragraph WHERE instr(lower(text), lower(?)) > 0)", letters);
    }

    public List<Paper> newestFirst(Sql sql) {
        return list(sql, "ORDER BY added DESC, title, id");
    }

    /// Keeps a paper's bytes and text, which never change; nothing happens if they are kept already.
    public void keep(Transaction tx, Document document, byte[] bytes) {
        if (content(tx.sql(), document.hash()).isPresent())
            return;
        tx.sql().run("INSERT INTO paper_content (paper, bytes) VALUES (?, ?)", document.hash(), bytes);
        for (Paragraph p : document.paragraphs()) {
            tx.sql().run("INSERT INTO paragraph (paper, position, kind, label, page, text) VALUES (?, ?, ?, ?, ?, ?)",
                    document.hash(), p.position(), p.kind(), p.label(), p.page(), p.text());
        }
    }

    /// The bytes of a paper, also of one that was taken out and not yet purged.
    public Optional<byte[]> content(Sql sql, Hash paper) {
        return sql.first("SELECT bytes FROM paper_content WHERE paper = ?", row -> row.getBytes(1), paper);
    }

    /// How many of the first paragraphs of a paper say what it is.
    private static final int OPENING = 12;

    /// The first paragraphs of a paper, which say what it is.
    public String opening(Sql sql, Hash paper) {
        return String.join("\n", sql.list("SELECT text FROM paragraph WHERE paper = ? AND position < " + OPENING
                + " ORDER BY position", row -> row.getString(1), paper));
    }

    /// The document with the text that is kept of it, if there is one: what rests on that text must go on standing in it.
    public Document asKept(Sql sql, Document read) {
        List<Paragraph> kept = paragraphs(sql, read.hash());
        return kept.isEmpty()
                ? read
                : new Document(read.hash(), read.format(), read.title(), read.language(), read.pages(), kept);
    }

    /// The paper as it was read.
    public Document document(Sql sql, Paper paper) {
        return new Document(paper.hash(), paper.format(), paper.title(), paper.language(), paper.pages(),
                paragraphs(sql, paper.hash()));
    }

    private static List<Paragraph> paragraphs(Sql sql, Hash paper) {
        return sql.list("SELECT position, kind, label, page, text FROM paragraph WHERE paper = ? ORDER BY position",
                row -> new Paragraph(row.getInt(1), Paragraph.Kind.valueOf(row.getString(2)), row.getString(3),
                        row.getInt(4), row.getString(5)),
                paper);
    }
}
