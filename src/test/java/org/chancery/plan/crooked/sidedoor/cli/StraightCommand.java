package org.chancery.plan.crooked.sidedoor.cli;

import picocli.CommandLine.Command;

@Command
class StraightCommand {}
