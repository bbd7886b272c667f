/// From a document to what it proposes: every date expression in it, and the meetings and deadlines they make.
@NullMarked
package org.chancery.extraction;

import org.jspecify.annotations.NullMarked;
