package org.whalecurve.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of one installation: made at random when first asked for, kept in a file that only
 * its owner may read, the same at every later start.
 */
public final class Secrets {

    private static final int RANDOM_BYTES = 32;

    private final Path file;

    private Secrets(Path file) {
        this.file = file;
    }

    /**
     * The secrets kept in {@code directory}/secrets.properties; directory and file appear with the
     * first secret.
     *
     * @param directory the state directory of the installation
     */
    public static Secrets in(Path directory) {
        return new Secrets(directory.resolve("secrets.properties"));
    }

    /**
     * The secret of this name, made now if there is none yet: 43 characters of letters, digits,
     * {@code -} and {@code _} (256 random bits), which need no quoting in SQL, JSON, YAML or a
     * shell.
     */
    public synchronized String get(String name) {
        try {
            Properties known = read();
            String secret = known.getProperty(name);
            if (secret == null) {
                secret = random();
                known.setProperty(name, secret);
                write(known);
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot keep secrets in " + file + ": " + e.getMessage(), e);
        }
    }

    private Properties read() throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    /**
     * Writes beside and renames, so that a crash never leaves half a file: a lost password is a
     * lost database.
     */
    private void write(Properties properties) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh =
                Files.createTempFile(
                        file.getParent(),
                        "secrets",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            properties.store(
                    writer,
                    "Passwords of this Whalecurve installation. Keep them; never commit them.");
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
