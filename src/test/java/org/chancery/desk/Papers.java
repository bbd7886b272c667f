package org.chancery.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.Proposals;
import org.chancery.time.When;

/// Papers whose proposals the test decides, put on a desk.
final class Papers {

    private final Desk desk;
    private final Path folder;

    Papers(Desk desk, Path folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /// One sentence of a paper and what is read in it.
    ///
    /// @param kind of the proposal
    /// @param body that meets or asks
    /// @param doubt empty if it is sure
    record Said(Proposal.Kind kind, String title, When when, String body, String doubt) {

        static Said meeting(String title, When when, String body) {
            return new Said(Proposal.Kind.MEETING, title, when, body, "");
        }

        static Said deadline(String title, When when) {
            return new Said(Proposal.Kind.DEADLINE, title, when, "", "");
        }

        Said doubted(String sentence) {
            return new Said(kind, title, when, body, sentence);
        }
    }

    /// Adds a paper with one numbered paragraph for each thing said.
    Hash add(String name, Said... said) {
        String text = name + String.join("\n", List.of(said).stream().map(Said::title).toList());
        Path file = write(name + ".txt", text);
        Hash hash = Hash.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var paragraphs = new ArrayList<Paragraph>();
        for (Said each : said)
            paragraphs.add(new Paragraph(paragraphs.size(), Paragraph.Kind.NUMBERED,
                    String.valueOf(paragraphs.size() + 1), 1, each.title()));
        Document document = new Document(hash, Format.TEXT, name, "en", 1, paragraphs);
        var proposals = new ArrayList<Proposal>();
        for (Said each : said) {
            var evidence = Evidence.of(document, paragraphs.get(proposals.size()), 0, each.title().length());
            proposals.add(
                    new Proposal(each.kind(), each.title(), each.when(), each.body(), Optional.empty(), "", "", "", "",
                            List.of(evidence), each.doubt().isEmpty() ? List.of() : List.of(each.doubt())));
        }
        desk.importing().keep(file,
                new Proposals(document, Outline.empty(), List.of(), proposals, List.of(), List.of()),
                LocalDate.of(2024, 10, 16));
        return hash;
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
