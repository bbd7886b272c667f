package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.history.BookTrouble;
import org.chancery.store.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed in the middle of its work, again and again. `-Dchancery.kills=200` kills more often.
class KillTest {

    private static final int KILLS = Integer.getInteger("chancery.kills", 10);
    private static final long SEED = 20241016;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasKeptIsLostAndNothingIsHalfWritten() throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        Path file = folder.resolve("killed.chancery");
        long kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            kept = Math.max(kept, killAfter(random.nextInt(400), file));
            try (Book book = Book.open(file, Tables.ALL, Clock.systemUTC())) {
                assertWhole(book, kept, "kill %d, seed %d".formatted(kill, SEED));
            }
        }
        assertThat(kept).isPositive();
    }

    private static void assertWhole(Book book, long kept, String when) {
        assertThat(book.acts(1).stream().mapToLong(act -> act.number()).max().orElse(0)).as(when)
                .isGreaterThanOrEqualTo(kept);
        book.read(sql -> {
            assertThat(sql.pragma("integrity_check")).as(when).isEqualTo("ok");
            assertThat(sql.list("PRAGMA foreign_key_check", row -> row.getString(1))).as(when).isEmpty();
            List<String> torn = sql.list("""
                    SELECT number FROM act WHERE CAST(label AS INTEGER) !=
                    (SELECT count(*) FROM change WHERE act = number AND field = 'deleted')""", row -> row.getString(1));
            assertThat(torn).as("acts with other than their bodies, %s", when).isEmpty();
            assertThat(sql.number("SELECT count(*) FROM body")).as(when)
                    .isEqualTo(sql.number("SELECT count(DISTINCT id) FROM change"));
            assertThat(sql.number("SELECT max(number) - count(*) FROM act")).as("gaps, %s", when).isZero();
            return when;
        });
    }

    /// @return the number of the last act that the program said was kept
    private long killAfter(int milliseconds, Path file) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.tmpdir=" + folder, "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KilledWriter.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = writer.inputReader()) {
            assertThat(out.readLine()).isEqualTo("READY");
            assertThatThrownBy(() -> Book.open(file, Tables.ALL, Clock.systemUTC())).isInstanceOf(BookTrouble.class)
                    .hasMessageContaining("is open in another Chancery");
            Thread.sleep(milliseconds);
            writer.toHandle().destroyForcibly(); // Process.destroyForcibly would close the pipe and lose what was said
            List<String> said = out.readAllLines();
            writer.waitFor();
            return said.stream()
                    .filter(line -> line.matches("KEPT \\d+"))
                    .mapToLong(line -> Long.parseLong(line.substring(5)))
                    .max()
                    .orElse(0);
        }
    }
}
