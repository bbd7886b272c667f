package org.chancery;

/// The one entry point: the command line, of which opening the window is a command.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("Chancery");
    }
}
