package org.chancery.plan.crooked.talking.desk;

import java.net.http.HttpClient;

/// Reaches out of the laptop.
class CrookedClient {

    HttpClient client = HttpClient.newHttpClient();
}
