/// Taking files into the book: chosen, dropped or pasted, each with what became of it.
@NullMarked
package org.chancery.ui.adding;

import org.jspecify.annotations.NullMarked;
