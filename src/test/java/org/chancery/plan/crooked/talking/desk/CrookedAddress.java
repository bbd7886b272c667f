package org.chancery.plan.crooked.talking.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/// Reaches out of the laptop.
class CrookedAddress {

    InputStream read(URL url) throws IOException {
        return url.openStream();
    }
}
