package org.whalecurve.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** The documents that come with the benchmark. */
final class Resource {

    private Resource() {}

    static String text(String name) throws IOException {
        try (InputStream document = Resource.class.getResourceAsStream(name)) {
            if (document == null) {
                throw new IOException(name + " is not on the class path");
            }
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static BodyPublisher body(String name) throws IOException {
        return BodyPublishers.ofString(text(name));
    }
}
