package org.whalecurve.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.imports.ByteSource;
import org.whalecurve.application.imports.StoredUpload;
import org.whalecurve.application.imports.port.Uploads;

/**
 * Keeps uploads as files. A file appears under its id only when its last byte is on the disk;
 * whatever breaks off before leaves nothing.
 */
@Singleton
final class DiskUploads implements Uploads {

    /** About two hundred million order lines plain, a billion packed. */
    static final long LARGEST_UPLOAD = 20L << 30;

    /** What the database and the fact store need to finish what they are doing. */
    static final long LEAST_FREE = 1L << 30;

    /** The free space is asked for each time so many bytes have arrived. */
    private static final long CHECK_EVERY = 64L << 20;

    private static final int BUFFER = 64 * 1024;

    private final UploadDirectory directory;
    private final long largestUpload;
    private final long leastFree;
    private final Set<String> arriving = ConcurrentHashMap.newKeySet();

    /**
     * @param largestUpload bytes of the largest file that is taken
     * @param leastFree bytes that must stay free on the disk
     */
    @Inject
    DiskUploads(
            UploadDirectory directory,
            @ConfigProperty(name = "whalecurve.uploads.largest-bytes", defaultValue = "21474836480")
                    long largestUpload,
            @ConfigProperty(
                            name = "whalecurve.uploads.least-free-bytes",
                            defaultValue = "1073741824")
                    long leastFree) {
        this.directory = directory;
        this.largestUpload = largestUpload;
        this.leastFree = leastFree;
    }

    @Override
    public StoredUpload store(ByteSource bytes) {
        UUID id = UUID.randomUUID();
        Path part = directory.part(id);
        arriving.add(part.getFileName().toString());
        try {
            StoredUpload stored = write(bytes, id, part);
            Files.move(part, directory.file(stored.id()), StandardCopyOption.ATOMIC_MOVE);
            directory.force();
            return stored;
        } catch (IOException e) {
            throw diskFails(e);
        } finally {
            remove(part);
            arriving.remove(part.getFileName().toString());
        }
    }

    @Override
    public void remove(String uploadId) {
        remove(directory.file(uploadId));
    }

    @Override
    public void removeAllBut(Set<String> uploadIds) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory.path())) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean needed =
                        name.endsWith(UploadDirectory.WHOLE)
                                && uploadIds.contains(
                                        name.substring(
                                                0, name.length() - UploadDirectory.WHOLE.length()));
                if (!needed && !arriving.contains(name)) {
                    remove(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the upload directory cannot be read", e);
        }
    }

    private StoredUpload write(ByteSource bytes, UUID id, Path part) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        long checkAt = 0;
        byte[] buffer = new byte[BUFFER];
        try (FileChannel file =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int n = bytes.read(buffer, 0, BUFFER); n >= 0; n = bytes.read(buffer, 0, BUFFER)) {
                size += n;
                if (size > largestUpload) {
                    throw tooLarge();
                }
                if (size >= checkAt) {
                    checkFreeSpace(part);
                    checkAt = size + CHECK_EVERY;
                }
                digest.update(buffer, 0, n);
                ByteBuffer unwritten = ByteBuffer.wrap(buffer, 0, n);
                while (unwritten.hasRemaining()) {
                    file.write(unwritten);
                }
            }
            file.force(true);
        }
        return new StoredUpload(id.toString(), HexFormat.of().formatHex(digest.digest()), size);
    }

    private void checkFreeSpace(Path part) throws IOException {
        if (Files.getFileStore(part).getUsableSpace() < leastFree) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "disk-full",
                    "The server has too little free disk space to take the file: nothing of it was kept. Ask whoever runs the server to make room, then send it again.");
        }
    }

    private Refusal tooLarge() {
        return new Refusal(
                Refusal.Kind.LIMIT,
                "file-too-large",
                "The file is larger than "
                        + largestUpload
                        + " bytes, the most this server takes: nothing of it was kept. Pack it with gzip, or split it and send the parts.");
    }

    private static Refusal diskFails(IOException e) {
        Refusal refusal =
                new Refusal(
                        Refusal.Kind.UNAVAILABLE,
                        "disk-fails",
                        "The server could not write the file to its disk: nothing of it was kept. Try again in a minute.");
        refusal.initCause(e);
        return refusal;
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be removed: " + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
