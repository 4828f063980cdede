package org.whalecurve.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where and how the application runs.
 *
 * @param program the built application
 * @param data the directory of its facts, results and uploads; made when missing
 * @param log the file its messages are added to
 * @param port the port on 127.0.0.1
 * @param address under which people reach it
 * @param database the database it works with
 * @param issuer the realm that signs people in
 * @param furtherClients clients of the realm whose tokens it takes beside its own, separated by
 *     commas; empty for none
 * @param secrets where the secrets of the realm's clients and the key of its cookies are kept
 * @param jvmOptions options of the Java machine beside those it cannot do without
 */
public record ApplicationSettings(
        Path program,
        Path data,
        Path log,
        int port,
        URI address,
        Database database,
        URI issuer,
        String furtherClients,
        Secrets secrets,
        List<String> jvmOptions) {

    /** The application that the build of this project made. */
    public static Path builtProgram() {
        return StateDirectory.projectRoot().resolve("bootstrap/target/quarkus-app/quarkus-run.jar");
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("WHALECURVE_HTTP_HOST", "127.0.0.1");
        environment.put("WHALECURVE_HTTP_PORT", Integer.toString(port));
        environment.put("WHALECURVE_PUBLIC_URL", address.toString());
        // Not every browser takes a Secure cookie over plain http, even on this machine.
        environment.put(
                "WHALECURVE_COOKIE_SECURE", Boolean.toString("https".equals(address.getScheme())));
        environment.put("WHALECURVE_DB_URL", database.jdbcUrl());
        environment.put("WHALECURVE_DB_USER", database.app().user());
        environment.put("WHALECURVE_DB_PASSWORD", database.app().password());
        environment.put("WHALECURVE_DB_OWNER_USER", database.owner().user());
        environment.put("WHALECURVE_DB_OWNER_PASSWORD", database.owner().password());
        environment.put("WHALECURVE_OIDC_URL", issuer.toString());
        environment.put("WHALECURVE_OIDC_CLIENTS", furtherClients);
        environment.put("WHALECURVE_OIDC_WEB_SECRET", secrets.get("whalecurve-web"));
        environment.put("WHALECURVE_COOKIE_KEY", secrets.get("cookie-key"));
        // 256 bits in Base64: the key that the credentials of connections are encrypted with.
        environment.put("WHALECURVE_SECRET_KEY", secrets.get("secret-key"));
        environment.put("WHALECURVE_DATA", data.toString());
        return environment;
    }
}
