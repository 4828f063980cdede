package org.whalecurve.bootstrap.architecture.broken.domain.money;

import java.nio.file.Files;
import java.nio.file.Path;

/** A domain that reads files. */
public final class ReadsFiles {
    public boolean exists(Path path) {
        return Files.exists(path);
    }
}
