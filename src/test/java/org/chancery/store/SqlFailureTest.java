package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;

class SqlFailureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | The disk could not be read or written. This step was not kept; everything before it is safe in the book.
            false | The disk could not be read or written. Nothing was changed; what the book holds is safe.""")
    void onlyAFailureToWriteLosesAStep(boolean writing, String sentence) {
        var broken = new SQLException("disk I/O error", "", SQLiteErrorCode.SQLITE_IOERR.code);
        assertThat(SqlFailure.of(broken, Path.of("book.chancery"), writing)).hasMessage(sentence);
    }
}
