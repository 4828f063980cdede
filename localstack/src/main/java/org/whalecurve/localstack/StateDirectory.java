package org.whalecurve.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory that holds all of one installation: data, passwords, logs, unpacked programs.
 *
 * @param root the directory itself, absolute
 */
public record StateDirectory(Path root) {

    /** The environment variable that moves the directory elsewhere. */
    public static final String VARIABLE = "WHALECURVE_HOME";

    public StateDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** {@code .whalecurve} in the project we run in, or what the environment says. */
    public static StateDirectory ofThisProject() {
        String chosen = System.getenv(VARIABLE);
        return chosen == null || chosen.isBlank()
                ? new StateDirectory(projectRoot().resolve(".whalecurve"))
                : new StateDirectory(Path.of(chosen));
    }

    /** The nearest directory above the working directory that holds the build's wrapper. */
    public static Path projectRoot() {
        Path here = Path.of("").toAbsolutePath();
        for (Path directory = here; directory != null; directory = directory.getParent()) {
            if (Files.isDirectory(directory.resolve(".mvn"))) {
                return directory;
            }
        }
        return here;
    }

    /** Programs unpacked once and used by every start: nothing in it is precious. */
    public Path runtime() {
        return root.resolve("runtime");
    }

    /** The logs of every part. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** Makes a directory that only its owner may enter, unless it is there. */
    static void makePrivate(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory.toAbsolutePath().getParent());
            Files.createDirectory(
                    directory,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** A part's own directory. */
    public Path of(String part) {
        return root.resolve(part);
    }
}
