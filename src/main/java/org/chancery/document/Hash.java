package org.chancery.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a paper's bytes, in lower-case hexadecimal: what makes two papers the same paper.
public record Hash(String hex) {

    public Hash {
        if (!hex.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException("not a SHA-256: " + hex);
    }

    public static Hash of(byte[] content) {
        return new Hash(HexFormat.of().formatHex(sha256().digest(content)));
    }

    /// A digest to feed piece by piece; hand its result to [#of(MessageDigest)].
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    public static Hash of(MessageDigest fed) {
        return new Hash(HexFormat.of().formatHex(fed.digest()));
    }

    @Override
    public String toString() {
        return hex;
    }
}
