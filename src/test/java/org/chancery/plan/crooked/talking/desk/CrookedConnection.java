package org.chancery.plan.crooked.talking.desk;

import java.net.URLConnection;

/// Reaches out of the laptop.
class CrookedConnection {

    String kind() {
        return URLConnection.guessContentTypeFromName("paper.pdf");
    }
}
