/// The window: where the program starts, and which screen answers which destination.
@NullMarked
package org.chancery.ui;

import org.jspecify.annotations.NullMarked;
