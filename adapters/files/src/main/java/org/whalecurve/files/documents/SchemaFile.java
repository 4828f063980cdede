package org.whalecurve.files.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON schemas that describe the documents, as they stand in the reference. */
final class SchemaFile {

    private SchemaFile() {}

    /** The text of the schema of that name. */
    static String named(String name) {
        try (InputStream schema = SchemaFile.class.getResourceAsStream(name)) {
            if (schema == null) {
                throw new IllegalStateException(name + " is not part of this build");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
