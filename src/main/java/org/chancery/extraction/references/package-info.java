/// What a text refers to by name or number: bodies, their sessions, resolutions and decisions, document symbols.
@NullMarked
package org.chancery.extraction.references;

import org.jspecify.annotations.NullMarked;
