/// The sheet on which a meeting is moved with all that hangs on it.
@NullMarked
package org.chancery.ui.moving;

import org.jspecify.annotations.NullMarked;
