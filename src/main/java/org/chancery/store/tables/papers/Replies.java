package org.chancery.store.tables.papers;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.agenda.receiving.Reply;
import org.chancery.agenda.receiving.Reply.Place;
import org.chancery.document.Hash;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// The questions in papers that an officer closed.
public final class Replies extends Table<Id, Reply> {

    public static final Replies TABLE = new Replies();

    private Replies() {
        super("reply", Column.Kind.ID, hash("paper"), number("paragraph"), text("kind"), text("closed_on"),
                hash("answer_paper"), number("answer_paragraph"), text("words"));
    }

    @Override
    protected Id id(Reply reply) {
        return reply.id();
    }

    @Override
    protected Row row(Reply reply) {
        Row.Draft row = Row.with("paper", reply.paper().hex())
                .with("paragraph", reply.paragraph())
                .with("kind", reply.kind())
                .with("closed_on", reply.on().toString())
                .with("words", reply.words());
        reply.answer().ifPresent(answer -> {
            row.with("answer_paper", answer.paper().hex());
            answer.paragraph().ifPresent(paragraph -> row.with("answer_paragraph", paragraph));
        });
        return row.done();
    }

    @Override
    protected Reply entity(String id, Row row) {
        Optional<Place> answer = row.get("answer_paper").map(Hash::new)
                .map(paper -> new Place(paper, row.get("answer_paragraph").map(Integer::valueOf)));
        return new Reply(Id.parse(id), new Hash(row.text("paper")), (int) row.number("paragraph"),
                row.constant("kind", Reply.Kind.class), LocalDate.parse(row.text("closed_on")), answer,
                row.text("words"));
    }

    /// How a question was closed; the last word counts.
    public Optional<Reply> to(Sql sql, Hash paper, int paragraph) {
        return list(sql, "AND paper = ? AND paragraph = ? ORDER BY id DESC", paper, paragraph).stream().findFirst();
    }
}
