package org.whalecurve.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Unpacking of archives that several processes may want at once and that a crash may cut short. */
final class Unpacking {

    /** What fills the fresh directory. */
    interface Filling {
        void fill(Path fresh) throws IOException;
    }

    private Unpacking() {}

    /**
     * Makes sure that {@code target} is there and whole: fills a directory beside it and renames,
     * under a lock that other processes respect. A directory that exists is never touched.
     */
    static void once(Path target, Filling filling) {
        if (Files.isDirectory(target)) {
            return;
        }
        try {
            Files.createDirectories(target.getParent());
            onlyOne(target, filling);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot unpack into " + target + ": " + e.getMessage(), e);
        }
    }

    /**
     * A file lock belongs to the whole process, so threads of one process take turns by the
     * monitor.
     */
    private static synchronized void onlyOne(Path target, Filling filling) throws IOException {
        Path lockFile = target.resolveSibling(target.getFileName() + ".lock");
        try (FileChannel channel =
                        FileChannel.open(
                                lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(target)) {
                Path fresh = target.resolveSibling(target.getFileName() + ".unpacking");
                delete(fresh);
                Files.createDirectories(fresh);
                filling.fill(fresh);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /**
     * The place of an archive entry below {@code directory}.
     *
     * @throws IOException if the entry's name leads out of the directory
     */
    static Path inside(Path directory, String entryName) throws IOException {
        Path file = directory.resolve(entryName).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException("The archive entry " + entryName + " leads out of " + directory);
        }
        return file;
    }

    /** Deletes a directory with all in it; one that is not there is fine. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
