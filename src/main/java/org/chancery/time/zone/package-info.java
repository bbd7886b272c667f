/// Whose midnight: hours by which something must be in, told where they are meant and where the reader is.
@NullMarked
package org.chancery.time.zone;

import org.jspecify.annotations.NullMarked;
