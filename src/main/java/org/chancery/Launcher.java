package org.chancery;

import java.time.Clock;
import org.chancery.cli.Chancery;

/// The one entry point: the command line, of which opening the window is a command.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.setProperty(QuietLogging.PROPERTY, QuietLogging.class.getName());
        System.exit(Chancery.run(args, Clock.systemDefaultZone(), org.chancery.ui.Chancery::launch));
    }
}
