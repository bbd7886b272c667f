/// The whole way from a document to what it proposes. Apart from the nouns of its parent, so that the steps know the nouns and only the
/// pipeline knows the steps.
@NullMarked
package org.chancery.extraction.pipeline;

import org.jspecify.annotations.NullMarked;
