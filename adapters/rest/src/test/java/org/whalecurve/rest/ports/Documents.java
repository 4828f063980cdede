package org.whalecurve.rest.ports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The documents of the sample company, as the description of the interface shows them. */
final class Documents {

    private Documents() {}

    static String profile() {
        return read("keepProfile.request.yaml");
    }

    static String factType() {
        return read("keepFactType.request.yaml");
    }

    static String model() {
        return read("addModel.request.yaml");
    }

    static String scorecard() {
        return read("addScorecard.request.yaml");
    }

    /** An answer of the description, as it is sent. */
    static byte[] example(String name) {
        return read(name).getBytes(StandardCharsets.UTF_8);
    }

    static String organisation() {
        return read("addOrganisation.request.yaml");
    }

    static String incentivePlan() {
        return read("addIncentivePlan.request.yaml");
    }

    static String charter() {
        return read("addInitiative.request.yaml");
    }

    private static String read(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/openapi-examples/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
