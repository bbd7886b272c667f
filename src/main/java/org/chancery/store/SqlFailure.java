package org.chancery.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.chancery.history.BookTrouble;
import org.sqlite.SQLiteErrorCode;

/// What a failed statement means to the person.
final class SqlFailure {

    private static final int PRIMARY_CODE = 0xFF;

    private SqlFailure() {}

    /// The world's trouble, in a sentence; a statement that SQLite refuses as wrong is our bug, not the world's.
    ///
    /// @param writing whether the connection can write, so that a step may be lost
    static RuntimeException of(SQLException e, Path book, boolean writing) {
        int code = e.getErrorCode() & PRIMARY_CODE;
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code)
            return new BookTrouble(Backups.beside(book).whatToDoAboutDamage(), e);
        String matter = matter(code);
        return matter.isEmpty()
                ? new IllegalStateException("SQLite refused a statement, code " + e.getErrorCode(), e)
                : new BookTrouble(matter + (writing
                        ? " This step was not kept; everything before it is safe in the book."
                        : " Nothing was changed; what the book holds is safe."), e);
    }

    private static String matter(int code) {
        if (code == SQLiteErrorCode.SQLITE_FULL.code)
            return "The disk is full.";
        if (code == SQLiteErrorCode.SQLITE_IOERR.code)
            return "The disk could not be read or written.";
        if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_PERM.code)
            return "The book cannot be written: its file or folder is read-only.";
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code)
            return "The book's file cannot be opened.";
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code)
            return "Another program is using the book's file.";
        if (code == SQLiteErrorCode.SQLITE_TOOBIG.code || code == SQLiteErrorCode.SQLITE_NOMEM.code)
            return "There is not enough memory for this.";
        return "";
    }
}
