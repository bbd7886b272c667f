/// Listing what is owed, keeping the lists one looks at often, and changing several lines at once.
@NullMarked
package org.chancery.desk.listing;

import org.jspecify.annotations.NullMarked;
