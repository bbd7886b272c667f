/// What a list of deliverables shows, in which order and under which headings.
@NullMarked
package org.chancery.agenda.listing;

import org.jspecify.annotations.NullMarked;
