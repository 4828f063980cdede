package org.whalecurve.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.imports.port.ArrayBytes;
import org.whalecurve.application.imports.port.RowSource;
import org.whalecurve.application.imports.port.RowSourceContract;
import org.whalecurve.application.imports.port.UnreadableFile;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;

class CsvRowSourceTest extends RowSourceContract {

    @TempDir private Path data;

    @Override
    protected RowSource source() {
        return new CsvRowSource(new UploadDirectory(data));
    }

    @Override
    protected String upload(byte[] bytes) {
        return new DiskUploads(new UploadDirectory(data), DiskUploads.LARGEST_UPLOAD, 0)
                .store(ArrayBytes.of(bytes))
                .id();
    }

    @Test
    void aStoredFileThatVanishedIsToldApart() throws IOException {
        String id = upload(SampleFile.bytes());
        Files.delete(new UploadDirectory(data).file(id));

        assertThatThrownBy(() -> source().open(id, SampleWorld.profile()))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.problem().code()).isEqualTo("file-gone"));
    }
}
