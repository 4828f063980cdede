package org.whalecurve.persistence.secrets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.crm.port.SecretBox;

/**
 * AES-256 in Galois/counter mode (NIST SP 800-38D): a nonce of 96 random bits for each sealing, and
 * the owner as additional data, so that a sealed text copied to another owner does not open.
 */
@Singleton
final class AesGcmSecretBox implements SecretBox {

    private static final String VERSION = "v1.";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SecureRandom random = new SecureRandom();
    private final Optional<SecretKey> key;

    @Inject
    AesGcmSecretBox(
            @ConfigProperty(name = "whalecurve.secret-key") Optional<String> key,
            @ConfigProperty(name = "whalecurve.secret-key-file") Optional<String> file) {
        this.key =
                key.filter(text -> !text.isBlank())
                        .or(() -> file.filter(name -> !name.isBlank()).map(AesGcmSecretBox::read))
                        .map(AesGcmSecretBox::keyOf);
    }

    @Override
    public boolean isReady() {
        return key.isPresent();
    }

    @Override
    public String seal(String owner, Map<String, String> secrets) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, owner)
                            .doFinal(JSON.writeValueAsBytes(secrets));
            return VERSION
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(
                                    ByteBuffer.allocate(nonce.length + sealed.length)
                                            .put(nonce)
                                            .put(sealed)
                                            .array());
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new IllegalStateException("every Java platform encrypts by AES-GCM", e);
        }
    }

    @Override
    public Map<String, String> open(String owner, String sealed) {
        try {
            if (!sealed.startsWith(VERSION)) {
                throw otherKey();
            }
            ByteBuffer bytes =
                    ByteBuffer.wrap(
                            Base64.getUrlDecoder().decode(sealed.substring(VERSION.length())));
            byte[] nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            byte[] text = new byte[bytes.remaining()];
            bytes.get(text);
            return JSON.readValue(
                    cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(text),
                    new TypeReference<Map<String, String>>() {});
        } catch (AEADBadTagException e) {
            throw otherKey();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("what was sealed here can be opened", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                key.orElseThrow(AesGcmSecretBox::noKey),
                new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "WHALECURVE_SECRET_KEY_FILE names a file that cannot be read: " + file, e);
        }
    }

    private static SecretKey keyOf(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text.strip().replace('+', '-').replace('/', '_'));
        } catch (IllegalArgumentException _) {
            bytes = new byte[0]; // the text itself must not get into a message
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "The key in WHALECURVE_SECRET_KEY must be 32 random bytes in Base64, such as"
                            + " 'openssl rand -base64 32' gives.");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static Refusal noKey() {
        return new Refusal(
                Refusal.Kind.UNAVAILABLE,
                "no-secret-key",
                "There is no key to encrypt credentials with. Have the operator set"
                        + " WHALECURVE_SECRET_KEY, or WHALECURVE_SECRET_KEY_FILE, to 32 random bytes"
                        + " in Base64 ('openssl rand -base64 32'), and start again.");
    }

    private static Refusal otherKey() {
        return new Refusal(
                Refusal.Kind.UNAVAILABLE,
                "other-secret-key",
                "The credentials were encrypted with another key than WHALECURVE_SECRET_KEY is now:"
                        + " set the former key again, or state the credentials anew.");
    }
}
