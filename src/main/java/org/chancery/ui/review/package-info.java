/// A paper beside what it proposes: the officer reads, accepts, edits or skips.
@NullMarked
package org.chancery.ui.review;

import org.jspecify.annotations.NullMarked;
