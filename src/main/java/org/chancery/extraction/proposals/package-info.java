/// From mentions to entries: what one thing is called, whose it is, and which mentions speak of the same.
@NullMarked
package org.chancery.extraction.proposals;

import org.jspecify.annotations.NullMarked;
