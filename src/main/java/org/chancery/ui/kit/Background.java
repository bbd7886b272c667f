package org.chancery.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The seam between a model and the machine's threads: work leaves the window's thread here, and its outcome comes back on it.
///
/// A model never sees a thread. In tests the work is done on the spot.
public interface Background {

    /// Long work: it has a name, tells how far it is, and can be cancelled.
    @FunctionalInterface
    interface Job<T> {
        T run(Work work) throws Exception;
    }

    /// Quick work on the book. Asked one after the other, done in that order, so that two keystrokes never overtake each other.
    ///
    /// @param doing what is being done, in words that complete "… did not work": "Marking it received"
    <T> void ask(String doing, Callable<T> work, Consumer<T> done, Consumer<Trouble> failed);

    /// The same, its failure told by the window itself.
    default <T> void ask(String doing, Callable<T> work, Consumer<T> done) {
        ask(doing, work, done, this::report);
    }

    /// Long work, beside everything else; the window lists it with its progress as long as it runs.
    <T> Work start(String name, Job<T> job, Consumer<T> done, Consumer<Trouble> failed);

    /// Runs this on the window's thread, from whichever thread it is called.
    void onWindow(Runnable action);

    /// Tells the person in front of the window what went wrong.
    void report(Trouble trouble);
}
