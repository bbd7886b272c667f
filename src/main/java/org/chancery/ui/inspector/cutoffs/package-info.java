/// Whose midnight, shown and set in the inspector.
@NullMarked
package org.chancery.ui.inspector.cutoffs;

import org.jspecify.annotations.NullMarked;
