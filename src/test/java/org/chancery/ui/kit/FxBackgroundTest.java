package org.chancery.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FxBackgroundTest {

    private final CompletableFuture<Trouble> reported = new CompletableFuture<>();
    private final FxBackground background = new FxBackground(Trouble::of, reported::complete);

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void whatIsAskedIsDoneInOrderAndAnsweredOnTheWindowsThread() throws Exception {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        var all = new CompletableFuture<Boolean>();
        IntStream.range(0, 50).forEach(i -> background.ask("Counting", () -> {
            done.add(i);
            return i;
        }, answer -> {
            if (answer == 49)
                all.complete(Platform.isFxApplicationThread());
        }));
        assertThat(all.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(done).isEqualTo(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void aFailureIsASentenceThatSaysWhatWasKept() throws Exception {
        background.ask("Reading the book", () -> {
            throw new IllegalStateException("disk");
        }, answer -> {});
        Trouble trouble = reported.get(10, TimeUnit.SECONDS);
        assertThat(trouble.sentence())
                .isEqualTo("Reading the book did not work. Everything in the book is as it was before.");
        assertThat(trouble.details()).contains("IllegalStateException: disk");
    }

    @Test
    void longWorkHoldsUpNobodyIsListedAndEndsWhenItIsCancelled() throws Exception {
        var started = new CountDownLatch(1);
        var ended = new CompletableFuture<String>();
        Work work = background.start("Reading a long paper", running -> {
            running.at("page 1 of 900", 0.001);
            started.countDown();
            while (!running.cancelled()) {
                Thread.onSpinWait();
            }
            return "cancelled";
        }, ended::complete, trouble -> ended.complete(trouble.sentence()));
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        var quick = new CompletableFuture<List<Work>>();
        background.ask("Asking meanwhile", () -> 1, answer -> quick.complete(List.copyOf(background.running())));
        assertThat(quick.get(10, TimeUnit.SECONDS)).containsExactly(work);
        work.cancel();
        assertThat(ended.get(10, TimeUnit.SECONDS)).isEqualTo("cancelled");
    }
}
