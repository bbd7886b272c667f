/// Resolutions and their threads on the command line.
@NullMarked
package org.chancery.cli.threads;

import org.jspecify.annotations.NullMarked;
