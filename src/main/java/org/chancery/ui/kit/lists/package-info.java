/// What long lists need: rows of their own height, a row kept in sight, a table with a filter.
@NullMarked
package org.chancery.ui.kit.lists;

import org.jspecify.annotations.NullMarked;
