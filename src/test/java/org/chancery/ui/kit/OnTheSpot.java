package org.chancery.ui.kit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does at once what it is asked, on the caller's thread, so that a model can be tested without a toolkit.
public final class OnTheSpot implements Background {

    private final List<Trouble> reported = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    private boolean holding;
    private boolean broken;

    /// From now on work waits until [#letGo()], as it does behind a slow disk.
    public void hold() {
        holding = true;
    }

    /// Whether from now on all work fails, as on a broken disk.
    public void breakDown(boolean now) {
        broken = now;
    }

    /// Does all that waits, in the order in which it was asked.
    public void letGo() {
        holding = false;
        List<Runnable> waiting = List.copyOf(held);
        held.clear();
        waiting.forEach(Runnable::run);
    }

    public List<Trouble> reported() {
        return reported;
    }

    @Override
    public <T> void ask(String doing, Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
        doOrHold(() -> attempt(doing, work, done, failed));
    }

    @Override
    public <T> Work start(String name, Job<T> job, Consumer<T> done, Consumer<Trouble> failed) {
        var work = new Work(name, Runnable::run);
        doOrHold(() -> attempt(name, () -> job.run(work), done, failed));
        return work;
    }

    @Override
    public void onWindow(Runnable action) {
        action.run();
    }

    @Override
    public void report(Trouble trouble) {
        reported.add(trouble);
    }

    private void doOrHold(Runnable work) {
        if (holding)
            held.add(work);
        else
            work.run();
    }

    private <T> void attempt(String doing, Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
        T result;
        try {
            if (broken)
                throw new IOException("The disk is broken.");
            result = work.call();
        } catch (Exception e) {
            failed.accept(Trouble.of(doing, e));
            return;
        }
        done.accept(result);
    }
}
