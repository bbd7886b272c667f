/// The face of the window: typeface, colours by day and by night, size of the text.
@NullMarked
package org.chancery.ui.theme;

import org.jspecify.annotations.NullMarked;
