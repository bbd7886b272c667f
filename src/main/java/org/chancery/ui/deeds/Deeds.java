package org.chancery.ui.deeds;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.desk.Desk;
import org.chancery.desk.Undoing.Answer;
import org.chancery.desk.Undoing.Done;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// Does things in the book and tells of each in a notice. The Undo in the notice takes back what the notice speaks of, or says why it cannot.
public final class Deeds {

    private final Desk desk;
    private final Background background;
    private final Consumer<Notice> tell;

    public Deeds(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.tell = tell;
    }

    /// @param doing what is being done, in words that complete "… did not work"
    /// @param told what to say of it, without the Undo
    public <T> void act(String doing, Callable<T> deed, Function<T, Notice> told) {
        act(doing, deed, told, done -> {}, background::report);
    }

    /// @param done is run once it is told
    /// @param failed is given what went wrong; nothing was kept then
    public <T> void act(String doing, Callable<T> deed, Function<T, Notice> told, Consumer<T> done,
            Consumer<Trouble> failed) {
        background.ask(doing, () -> desk.undoing().noting(deed), act -> {
            tell.accept(undoable(told.apply(act.value()), act));
            done.accept(act.value());
        }, failed);
    }

    private Notice undoable(Notice notice, Done<?> done) {
        return done.acts().isEmpty()
                ? notice
                : new Notice(notice.good(), notice.sentence(), Optional.of(new Notice.Next("Undo", () -> undo(done))));
    }

    private void undo(Done<?> done) {
        background.ask("Undoing", () -> desk.undoing().undo(done.acts()), answer -> {
            if (answer instanceof Answer.Refused refused)
                tell.accept(Notice.refused(refused.sentence()));
        });
    }
}
