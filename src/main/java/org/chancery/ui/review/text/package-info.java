/// The text of a paper with its marks, how each was read, and where the officer is in it. No node stands here.
@NullMarked
package org.chancery.ui.review.text;

import org.jspecify.annotations.NullMarked;
