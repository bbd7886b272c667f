package org.chancery.plan.crooked.talking.desk;

import java.io.IOException;
import java.net.ServerSocket;

/// Reaches out of the laptop.
class CrookedServer {

    ServerSocket server() throws IOException {
        return new ServerSocket(0);
    }
}
