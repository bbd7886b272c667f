package org.chancery.cli;

import picocli.CommandLine.Option;

/// How a command answers: for a person, or as JSON for a program.
final class Printing {

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    boolean json() {
        return json;
    }
}
