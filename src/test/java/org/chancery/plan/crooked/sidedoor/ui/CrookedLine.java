package org.chancery.plan.crooked.sidedoor.ui;

import picocli.CommandLine;

/// A screen that is a command.
class CrookedLine {

    final CommandLine line = new CommandLine(this);
}
