package org.whalecurve.application.imports.port;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.imports.ByteSource;
import org.whalecurve.application.imports.StoredUpload;

/** Keeps delivered files in memory. */
public final class InMemoryUploads implements Uploads {

    /** Enough for every test that is not about size. */
    public static final int LARGEST_FILE = 16 * 1024 * 1024;

    private final Map<String, byte[]> files = new TreeMap<>();
    private int stored;

    @Override
    public synchronized StoredUpload store(ByteSource bytes) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = bytes.read(buffer, 0, buffer.length);
                n >= 0;
                n = bytes.read(buffer, 0, buffer.length)) {
            content.write(buffer, 0, n);
            if (content.size() > LARGEST_FILE) {
                throw new Refusal(
                        Refusal.Kind.LIMIT,
                        "file-too-large",
                        "The file is larger than " + LARGEST_FILE + " bytes.");
            }
        }
        String id = "upload-" + ++stored;
        files.put(id, content.toByteArray());
        return new StoredUpload(id, sha256(content.toByteArray()), content.size());
    }

    @Override
    public synchronized void remove(String uploadId) {
        files.remove(uploadId);
    }

    @Override
    public synchronized void removeAllBut(Set<String> uploadIds) {
        files.keySet().retainAll(uploadIds);
    }

    /** The ids of all files that are kept. */
    public synchronized Set<String> ids() {
        return Set.copyOf(files.keySet());
    }

    /**
     * The bytes as delivered.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public synchronized byte[] bytes(String uploadId) {
        byte[] content = files.get(uploadId);
        if (content == null) {
            throw new IllegalArgumentException("there is no upload " + uploadId);
        }
        return content.clone();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
