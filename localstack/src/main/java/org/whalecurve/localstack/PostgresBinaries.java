package org.whalecurve.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs for this processor, unpacked once from the class path.
 *
 * @param directory holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path directory) {

    /**
     * The version on the class path; part of the directory name, so that a newer one is unpacked
     * beside the older.
     */
    static final String VERSION = "18.6.0";

    static PostgresBinaries unpackedIn(Path runtime) {
        String processor = processor(System.getProperty("os.arch"));
        Path target = runtime.resolve("postgresql-" + VERSION + "-" + processor);
        Unpacking.once(target, fresh -> unpack("/postgres-linux-" + processor + ".txz", fresh));
        return new PostgresBinaries(target);
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    private static String processor(String architecture) {
        return switch (architecture.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default ->
                    throw new LocalStackException(
                            ExitCode.POSTGRES_DOWN,
                            "No embedded PostgreSQL for the processor "
                                    + architecture
                                    + "; use an external one (see README).");
        };
    }

    private static void unpack(String resource, Path target) throws IOException {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new LocalStackException(
                        ExitCode.POSTGRES_DOWN,
                        "The PostgreSQL programs " + resource + " are not on the class path.");
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
                for (TarArchiveEntry entry = tar.getNextEntry();
                        entry != null;
                        entry = tar.getNextEntry()) {
                    unpack(tar, entry, Unpacking.inside(target, entry.getName()));
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (!file.toFile().setExecutable(executable, false)) {
            throw new UncheckedIOException(new IOException("Cannot set permissions of " + file));
        }
    }
}
