/// What was read: a document is its content, its paragraphs are numbered, and evidence points into them.
@NullMarked
package org.chancery.document;

import org.jspecify.annotations.NullMarked;
