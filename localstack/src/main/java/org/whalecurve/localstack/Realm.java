package org.whalecurve.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.whalecurve.localstack.KeycloakSettings.TestClient;

/**
 * The realm as code: the committed file with the addresses and secrets of one installation filled
 * in, ready to be handed to Keycloak.
 *
 * @param json the whole realm
 * @param fingerprint changes whenever the realm does; kept in Keycloak as an attribute of the realm
 */
record Realm(String json, String fingerprint) {

    static final String NAME = "whalecurve";
    static final String FINGERPRINT_ATTRIBUTE = "whalecurve.fingerprint";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "/realm/whalecurve-realm.json";
    private static final String TEST_CLIENT_FILE = "/realm/whalecurve-test-client.json";

    /** The realm of this installation. */
    static Realm of(URI application, Secrets secrets, TestClient testClient) {
        Map<String, String> values =
                Map.of(
                        "whalecurve.url", application.toString(),
                        "whalecurve.web.secret", secrets.get("whalecurve-web"),
                        "whalecurve.import.secret", secrets.get("whalecurve-import"),
                        "whalecurve.demo.secret", secrets.get("whalecurve-demo"));
        try {
            ObjectNode realm = (ObjectNode) JSON.readTree(fill(read(FILE), values));
            if (testClient == TestClient.PRESENT) {
                ((ArrayNode) realm.get("clients")).add(JSON.readTree(read(TEST_CLIENT_FILE)));
            }
            String fingerprint = sha256(JSON.writeValueAsBytes(realm));
            realm.putObject("attributes").put(FINGERPRINT_ATTRIBUTE, fingerprint);
            return new Realm(JSON.writeValueAsString(realm), fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The realm file is not readable JSON: " + e.getMessage(), e);
        }
    }

    /** Replaces our own placeholders and leaves those of Keycloak, which look alike, alone. */
    static String fill(String template, Map<String, String> values) {
        String filled = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", escaped(value.getValue()));
        }
        int left = filled.indexOf("${whalecurve.");
        if (left >= 0) {
            throw new IllegalStateException(
                    "The realm file asks for an unknown value: "
                            + filled.substring(left, filled.indexOf('}', left) + 1));
        }
        return filled;
    }

    /** A value as it may stand between the quotes of a JSON string. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Realm.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
