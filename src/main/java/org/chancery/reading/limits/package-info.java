/// How much of a file is worth reading before it must be an attack or a mistake.
@NullMarked
package org.chancery.reading.limits;

import org.jspecify.annotations.NullMarked;
