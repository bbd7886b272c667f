package org.chancery.cli.options;

import picocli.CommandLine.Option;

/// How a command answers: for a person, or as JSON for a program.
public final class Printing {

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    public boolean json() {
        return json;
    }
}
