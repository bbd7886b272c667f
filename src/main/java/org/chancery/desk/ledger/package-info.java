/// The open book as the duties at a desk see it.
@NullMarked
package org.chancery.desk.ledger;

import org.jspecify.annotations.NullMarked;
