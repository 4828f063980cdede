package org.whalecurve.keycloak;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token made by hand, so that it can be wrong in any way. */
final class Token {

    static final String KEY_ID = "realm-key";
    static final KeyPair SIGNING = pair();

    private static final long LIFE_SECONDS = 300;

    private final JsonObject header;
    private final JsonObject claims;

    private Token(JsonObject header, JsonObject claims) {
        this.header = header;
        this.claims = claims;
    }

    /** What Keycloak issues to a person who is signed in. */
    static Token ofUser(String user, String role) {
        long now = Instant.now().getEpochSecond();
        return new Token(
                new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", KEY_ID),
                new JsonObject()
                        .put("iss", Realm.issuer())
                        .put("aud", "whalecurve-api")
                        .put("azp", "whalecurve-web")
                        .put("sub", "0c8e5a52-6d0f-4d6c-9c55-000000000001")
                        .put("typ", "Bearer")
                        .put("iat", now)
                        .put("exp", now + LIFE_SECONDS)
                        .put("preferred_username", user)
                        .put("realm_access", roles(role)));
    }

    /** What Keycloak issues to a service. */
    static Token ofService(String client, String role) {
        return ofUser("", role)
                .without("preferred_username")
                .with("azp", client)
                .with("client_id", client);
    }

    static JsonObject roles(String role) {
        return new JsonObject().put("roles", new JsonArray().add(role));
    }

    Token with(String claim, Object value) {
        return new Token(header, claims.copy().put(claim, value));
    }

    Token without(String claim) {
        JsonObject fewer = claims.copy();
        fewer.remove(claim);
        return new Token(header, fewer);
    }

    Token withHeader(String name, Object value) {
        return new Token(header.copy().put(name, value), claims);
    }

    Token withoutHeader(String name) {
        JsonObject fewer = header.copy();
        fewer.remove(name);
        return new Token(fewer, claims);
    }

    String signed() {
        return signedBy(SIGNING);
    }

    String signedBy(KeyPair key) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content().getBytes(StandardCharsets.US_ASCII));
            return content() + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the public key taken for a shared secret. */
    String signedWithSecret(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] signature = mac.doFinal(content().getBytes(StandardCharsets.US_ASCII));
            return content() + "." + base64(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String unsigned() {
        return content() + ".";
    }

    /** The signature of this token under the claims of another. */
    String signatureUnder(Token other) {
        return other.content() + signed().substring(signed().lastIndexOf('.'));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String content() {
        return base64(header.encode().getBytes(StandardCharsets.UTF_8))
                + "."
                + base64(claims.encode().getBytes(StandardCharsets.UTF_8));
    }
}
