package org.whalecurve.keycloak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What a realm shows to those who check its tokens: its address and its public key. It answers
 * nothing else, and remembers who asked.
 */
public final class Realm implements QuarkusTestResourceLifecycleManager {

    static final ConcurrentLinkedQueue<String> ASKED = new ConcurrentLinkedQueue<>();

    private static final String PATH = "/realms/whalecurve";

    private final HttpServer server = listening();

    static String issuer() {
        return System.getProperty("test.issuer", "");
    }

    @Override
    public Map<String, String> start() {
        String issuer = "http://localhost:" + server.getAddress().getPort() + PATH;
        System.setProperty("test.issuer", issuer);
        server.createContext("/", exchange -> answer(exchange, issuer));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", issuer);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, String issuer) throws IOException {
        String path = exchange.getRequestURI().getPath();
        ASKED.add(path);
        String body =
                switch (path) {
                    case PATH + "/.well-known/openid-configuration" -> description(issuer);
                    case PATH + "/protocol/openid-connect/certs" -> keys();
                    default -> "";
                };
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String description(String issuer) {
        return """
        {"issuer":"%1$s",
         "authorization_endpoint":"%1$s/protocol/openid-connect/auth",
         "token_endpoint":"%1$s/protocol/openid-connect/token",
         "introspection_endpoint":"%1$s/protocol/openid-connect/token/introspect",
         "userinfo_endpoint":"%1$s/protocol/openid-connect/userinfo",
         "end_session_endpoint":"%1$s/protocol/openid-connect/logout",
         "jwks_uri":"%1$s/protocol/openid-connect/certs"}\
        """
                .formatted(issuer);
    }

    private static String keys() {
        RSAPublicKey key = (RSAPublicKey) Token.SIGNING.getPublic();
        return """
        {"keys":[{"kid":"%s","kty":"RSA","alg":"RS256","use":"sig","n":"%s","e":"%s"}]}\
        """
                .formatted(
                        Token.KEY_ID,
                        Token.base64(key.getModulus().toByteArray()),
                        Token.base64(key.getPublicExponent().toByteArray()));
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
