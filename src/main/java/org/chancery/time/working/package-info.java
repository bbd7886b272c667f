/// Which days people work on at a duty station, and counting over them. Holidays that follow the moon are entered, never computed.
@NullMarked
package org.chancery.time.working;

import org.jspecify.annotations.NullMarked;
