/// The resolutions and decisions, and the thread of each through papers and meetings.
@NullMarked
package org.chancery.ui.resolutions;

import org.jspecify.annotations.NullMarked;
