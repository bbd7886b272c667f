/// The list of meetings and the list of deliverables.
@NullMarked
package org.chancery.ui.entries;

import org.jspecify.annotations.NullMarked;
