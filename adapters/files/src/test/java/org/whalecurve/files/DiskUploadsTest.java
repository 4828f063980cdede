package org.whalecurve.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.imports.StoredUpload;
import org.whalecurve.application.imports.port.ArrayBytes;
import org.whalecurve.application.imports.port.Uploads;
import org.whalecurve.application.imports.port.UploadsContract;

class DiskUploadsTest extends UploadsContract {

    private static final long LARGEST = 1_000_000;

    @TempDir private Path data;

    @Override
    protected Uploads uploads() {
        return new DiskUploads(new UploadDirectory(data), LARGEST, 0);
    }

    @Override
    protected Set<String> kept() {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString().replace(".upload", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected byte[] bytesOf(String uploadId) {
        try {
            return Files.readAllBytes(new UploadDirectory(data).file(uploadId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileOfTheLargestSizeIsTaken() {
        StoredUpload stored = uploads().store(ArrayBytes.of(new byte[(int) LARGEST]));

        assertThat(stored.bytes()).isEqualTo(LARGEST);
    }

    @Test
    void aFileOneByteLargerIsRefusedAndLeavesNothing() {
        assertThatThrownBy(() -> uploads().store(ArrayBytes.of(new byte[(int) LARGEST + 1])))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LIMIT);
                            assertThat(refusal.code()).isEqualTo("file-too-large");
                            assertThat(refusal.detail()).contains("1000000 bytes", "gzip");
                        });
        assertThat(kept()).isEmpty();
    }

    @Test
    void aDiskThatIsNearlyFullTakesNothing() {
        DiskUploads full = new DiskUploads(new UploadDirectory(data), LARGEST, Long.MAX_VALUE);

        assertThatThrownBy(() -> full.store(ArrayBytes.of(new byte[10])))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
                            assertThat(refusal.code()).isEqualTo("disk-full");
                        });
        assertThat(kept()).isEmpty();
    }

    @Test
    void partsThatACrashLeftAreSweptAway() throws IOException {
        Files.write(data.resolve("7a0c2f0e-29c1-4a86-8f1f-0d6c4d0a9b11.part"), new byte[5]);

        uploads().removeAllBut(Set.of());

        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsStillArrivingIsNotSweptAway() {
        Uploads uploads = uploads();
        byte[] bytes = new byte[200_000];
        ArrayBytes sender = ArrayBytes.of(bytes);

        StoredUpload stored =
                uploads.store((into, offset, length) -> {
                    uploads.removeAllBut(Set.of());
                    return sender.read(into, offset, length);
                });

        assertThat(bytesOf(stored.id())).isEqualTo(bytes);
    }

    @Test
    void anIdNeverLeadsOutOfTheDirectory() {
        assertThatThrownBy(() -> uploads().remove("../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
