package org.chancery.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.chancery.document.Hash;

/// The hash of a file's bytes.
final class Fingerprint {

    private static final int PIECE = 64 << 10;

    private Fingerprint() {}

    static Hash of(Path file) throws IOException {
        MessageDigest digest = Hash.sha256();
        byte[] piece = new byte[PIECE];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return Hash.of(digest);
    }
}
