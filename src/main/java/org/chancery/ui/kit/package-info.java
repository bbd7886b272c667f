/// What every screen is built from: the seam to the machine's threads, destinations, and the small pieces that look the same everywhere.
@NullMarked
package org.chancery.ui.kit;

import org.jspecify.annotations.NullMarked;
