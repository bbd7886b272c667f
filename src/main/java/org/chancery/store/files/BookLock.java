package org.chancery.store.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.history.BookTrouble;

/// The claim of one Chancery on a book, held while it is open. The system frees it however the program ends.
public final class BookLock implements AutoCloseable {

    /// The claims of this very program. They are looked at first, because on POSIX systems a program gives up its lock on a file when it
    /// closes any second handle to it.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private BookLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @throws BookTrouble if another Chancery holds it
    public static BookLock on(Path book) {
        try {
            Path folder = book.toAbsolutePath().normalize().getParent();
            Path file = (folder == null ? book : folder.toRealPath()).resolve(book.getFileName() + ".lock");
            if (!OURS.add(file))
                throw openElsewhere(book);
            try {
                return new BookLock(file, claimed(file, book));
            } catch (IOException | RuntimeException e) {
                OURS.remove(file);
                throw e;
            }
        } catch (IOException e) {
            throw new BookTrouble("The book " + book + " cannot be written: " + PrivateFiles.reason(e) + ".", e);
        }
    }

    private static FileChannel claimed(Path file, Path book) throws IOException {
        PrivateFiles.create(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null)
                return channel;
            throw openElsewhere(book);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static BookTrouble openElsewhere(Path book) {
        return new BookTrouble("The book " + book + " is open in another Chancery. Close that one first.");
    }

    /// Once: by the second time the claim may be another's.
    @Override
    public void close() {
        if (!channel.isOpen())
            return;
        try {
            channel.close();
        } catch (IOException e) {
            throw new BookTrouble("The book was saved, but its lock could not be released.", e);
        } finally {
            OURS.remove(file);
        }
    }
}
