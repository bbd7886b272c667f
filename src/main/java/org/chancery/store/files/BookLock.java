package org.chancery.store.files;

import org.chancery.history.BookTrouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The claim of one Chancery on a book, held while it is open. The system frees it however the program ends.
public final class BookLock implements AutoCloseable {

    private final FileChannel channel;

    private BookLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws BookTrouble if another Chancery holds it
    public static BookLock on(Path book) {
        Path file = book.resolveSibling(book.getFileName() + ".lock");
        try {
            PrivateFiles.create(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new BookTrouble("The book " + book + " is open in another Chancery. Close that one first.");
            }
            return new BookLock(channel);
        } catch (IOException e) {
            throw new BookTrouble("The book " + book + " cannot be written: " + PrivateFiles.reason(e) + ".", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very program
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new BookTrouble("The book was saved, but its lock could not be released.", e);
        }
    }
}
