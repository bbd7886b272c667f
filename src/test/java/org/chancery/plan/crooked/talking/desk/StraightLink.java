package org.chancery.plan.crooked.talking.desk;

import java.net.URI;

/// Names something and opens nothing.
class StraightLink {

    URI link = URI.create("urn:uuid:0");
}
