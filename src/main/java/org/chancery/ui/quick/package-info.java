/// The line on which an officer adds something in passing, and how it is understood.
@NullMarked
package org.chancery.ui.quick;

import org.jspecify.annotations.NullMarked;
