package org.whalecurve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path directory;

    @Test
    void aSecretIsMadeOnceAndStaysTheSame() {
        String first = Secrets.in(directory).get("whalecurve-web");

        assertThat(first).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(Secrets.in(directory).get("whalecurve-web")).isEqualTo(first);
        assertThat(Secrets.in(directory).get("cookie-key")).isNotEqualTo(first);
    }

    @Test
    void onlyTheOwnerMayReadTheFileAndNothingElseLiesBesideIt() throws Exception {
        Secrets.in(directory).get("one");
        Secrets.in(directory).get("two");

        Path file = directory.resolve("secrets.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(directory).isDirectoryContaining(file::equals);
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aLoginNeverPrintsItsPassword() {
        assertThat(new Login("app", "very-secret")).hasToString("app:…");
    }
}
