/// The list of what is owed: filtered, grouped, kept as views, changed several at a time.
@NullMarked
package org.chancery.ui.deliverables;

import org.jspecify.annotations.NullMarked;
