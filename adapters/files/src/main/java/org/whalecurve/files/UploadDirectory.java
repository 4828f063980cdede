package org.whalecurve.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The directory in which uploads lie: whole ones under their id, arriving ones as parts. */
@Singleton
final class UploadDirectory {

    static final String WHOLE = ".upload";
    static final String PART = ".part";

    private final Path path;

    /**
     * @param data the data directory of the installation
     */
    @Inject
    UploadDirectory(
            @ConfigProperty(name = "whalecurve.data", defaultValue = ".whalecurve/data")
                    String data) {
        this(Path.of(data, "uploads"));
    }

    UploadDirectory(Path path) {
        this.path = path;
    }

    /** The directory, made if it was missing. */
    Path path() {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the upload directory cannot be made: " + path, e);
        }
    }

    /**
     * Where a whole upload lies.
     *
     * @throws IllegalArgumentException if the id is not one of this store: it must never lead
     *     anywhere else
     */
    Path file(String uploadId) {
        return path.resolve(UUID.fromString(uploadId) + WHOLE);
    }

    /** Where an upload lies while it arrives. */
    Path part(UUID uploadId) {
        return path().resolve(uploadId + PART);
    }

    /** Makes the names in the directory outlive a power cut. */
    void force() throws IOException {
        try (FileChannel directory = FileChannel.open(path, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
