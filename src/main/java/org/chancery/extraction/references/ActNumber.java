package org.chancery.extraction.references;

import java.util.Optional;
import org.chancery.agenda.Resolution;

/// A resolution or decision as a text refers to it: kind, number, and the body that adopted it if the text says so.
public record ActNumber(Resolution.Kind kind, String number, Optional<BodyName> body) {}
