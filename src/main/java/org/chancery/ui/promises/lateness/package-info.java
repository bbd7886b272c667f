/// How late each body's papers were, drawn over time.
@NullMarked
package org.chancery.ui.promises.lateness;

import org.jspecify.annotations.NullMarked;
