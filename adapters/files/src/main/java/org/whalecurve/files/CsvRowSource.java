package org.whalecurve.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.imports.port.RowSource;
import org.whalecurve.application.imports.port.Rows;
import org.whalecurve.application.imports.port.UnreadableFile;
import org.whalecurve.domain.imports.FileProblem;
import org.whalecurve.domain.imports.ImportProfile;

/** Reads CSV files, plain or gzip, from the upload directory. What a file is, its bytes tell. */
@Singleton
final class CsvRowSource implements RowSource {

    private final UploadDirectory directory;
    private final ReadingLimits limits;

    @Inject
    CsvRowSource(UploadDirectory directory) {
        this(directory, ReadingLimits.STANDARD);
    }

    CsvRowSource(UploadDirectory directory, ReadingLimits limits) {
        this.directory = directory;
        this.limits = limits;
    }

    @Override
    public Rows open(String uploadId, ImportProfile profile) {
        @Nullable FileInputStream file = null;
        try {
            file = new FileInputStream(directory.file(uploadId).toFile());
            return new CsvRows(
                    file,
                    new StrictText(unpacked(file), Charset.forName(profile.encoding())),
                    profile.separator(),
                    limits);
        } catch (DamagedFile e) {
            closeAfter(e, file);
            throw new UnreadableFile(
                    new FileProblem(e.code(), 1, e.getMessage() == null ? "" : e.getMessage()));
        } catch (FileNotFoundException e) {
            throw new UnreadableFile(
                    new FileProblem(
                            "file-gone", 0, "The stored file is no longer there: send it again."));
        } catch (IOException e) {
            closeAfter(e, file);
            throw new UncheckedIOException("upload " + uploadId + " cannot be opened", e);
        } catch (RuntimeException e) {
            closeAfter(e, file);
            throw e;
        }
    }

    private InputStream unpacked(FileInputStream file) throws IOException {
        int first = file.read();
        int second = file.read();
        file.getChannel().position(0);
        return first == GzipMembers.MAGIC_1 && second == GzipMembers.MAGIC_2
                ? new GzipMembers(file, limits)
                : file;
    }

    private static void closeAfter(Exception failure, @Nullable FileInputStream file) {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
