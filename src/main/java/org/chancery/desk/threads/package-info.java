/// Following resolutions and decisions through papers and meetings.
@NullMarked
package org.chancery.desk.threads;

import org.jspecify.annotations.NullMarked;
