package org.chancery.reading.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.chancery.reading.limits.Budget;
import org.chancery.reading.limits.Limit;

/// Measures what a compressed stream unpacks to before the parser takes all of it into memory.
final class Unpacking {

    private final Budget budget;
    private final Set<COSStream> measured = Collections.newSetFromMap(new IdentityHashMap<>());

    Unpacking(Budget budget) {
        this.budget = budget;
    }

    void check(PDPage page) {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
            check(streams.next().getCOSObject());
        }
    }

    void check(COSStream stream) {
        if (!measured.add(stream))
            return;
        try (InputStream raw = stream.createRawInputStream()) {
            unpack(stream, raw, filters(stream));
        } catch (IOException e) {
            // The parser meets the same damage again, and makes the best of it.
            return;
        }
    }

    private void unpack(COSStream stream, InputStream raw, List<COSName> filters) throws IOException {
        InputStream packed = raw;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i + 1 == filters.size();
            var kept = new ByteArrayOutputStream();
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed,
                    new Metered(last ? OutputStream.nullOutputStream() : kept),
                    stream, i);
            packed = new ByteArrayInputStream(kept.toByteArray());
        }
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name)
            return List.of(name);
        if (!(filters instanceof COSArray array))
            return List.of();
        return StreamSupport.stream(array.spliterator(), false).filter(COSName.class::isInstance)
                .map(COSName.class::cast).toList();
    }

    /// Lets bytes through until there are too many of them.
    private final class Metered extends OutputStream {

        private final OutputStream sink;
        private long bytes;

        Metered(OutputStream sink) {
            this.sink = sink;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            sink.write(b);
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            count(length);
            sink.write(content, from, length);
        }

        private void count(int more) {
            bytes += more;
            Limit.UNPACKED.check(bytes);
            budget.look();
        }
    }
}
