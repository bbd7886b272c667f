package org.chancery.reading.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the bytes of a plain text mean characters: by its byte-order mark, else UTF-8 where it is valid, else the Windows code page of
/// western Europe, as Notepad has written it for thirty years.
public final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final double MOST_CONTROLS = 0.01;

    private Encoding() {}

    public static String decode(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF))
            return decode(content, 3, StandardCharsets.UTF_8);
        if (startsWith(content, 0xFE, 0xFF))
            return decode(content, 2, StandardCharsets.UTF_16BE);
        if (startsWith(content, 0xFF, 0xFE))
            return decode(content, 2, StandardCharsets.UTF_16LE);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    /// Whether bytes from the beginning of a file cannot be text: they have zeros, or more control characters than any typist makes.
    public static boolean isBinary(byte[] head) {
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE))
            return false;
        int controls = 0;
        for (byte b : head) {
            if (b == 0)
                return true;
            if (b >= 0 && b < ' ' && "\t\n\r\f\u001B".indexOf(b) < 0)
                controls++;
        }
        return controls > head.length * MOST_CONTROLS;
    }

    private static String decode(byte[] content, int from, Charset charset) {
        return new String(content, from, content.length - from, charset);
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length)
            return false;
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i])
                return false;
        }
        return true;
    }
}
