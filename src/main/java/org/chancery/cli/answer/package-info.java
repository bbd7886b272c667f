/// How the commands answer: in columns for a person, in JSON for a program.
@NullMarked
package org.chancery.cli.answer;

import org.jspecify.annotations.NullMarked;
