/// Commands about what is owed: what came, what is open, and how late it usually is.
@NullMarked
package org.chancery.cli.owing;

import org.jspecify.annotations.NullMarked;
