package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

/**
 * A good document spoiled, or changed so that it is still good.
 *
 * @param replace the text that is replaced, or the whole line when it ends with a line end
 * @param by what stands there instead
 * @param line a text on the line, of the changed document, where the fault shows
 * @param words what the fault must say; empty for a document that is still good
 * @param sees whether the JSON schema can see it too
 */
record Change(String replace, String by, String line, String words, Sees sees) {

    enum Sees {
        READER_AND_SCHEMA,
        ONLY_THE_READER
    }

    static Change bad(String replace, String by, String line, String words) {
        return new Change(replace, by, line, words, Sees.READER_AND_SCHEMA);
    }

    static Change badBeyondSchema(String replace, String by, String line, String words) {
        return new Change(replace, by, line, words, Sees.ONLY_THE_READER);
    }

    static Change good(String replace, String by) {
        return new Change(replace, by, "", "", Sees.READER_AND_SCHEMA);
    }

    String applyTo(String document) {
        String changed = document.replace(replace, by);
        if (changed.equals(document)) {
            throw new IllegalArgumentException("nothing to replace: " + replace);
        }
        return changed;
    }

    /** The changed document is good to the reader and to the schema. */
    void assertStaysGood(String document, Consumer<String> reader, String schema) {
        String changed = applyTo(document);

        assertThat(Documents.faults(() -> reader.accept(changed))).isEmpty();
        assertThat(Documents.errors(schema, changed)).isEmpty();
    }

    /** The reader says where the fault is and what, and the schema sees it where it can. */
    void assertIsRefused(String document, Consumer<String> reader, String schema) {
        String changed = applyTo(document);

        assertThat(Documents.faults(() -> reader.accept(changed)))
                .anySatisfy(fault -> {
                    assertThat(fault.problem()).contains(words);
                    assertThat(fault.line()).isEqualTo(Documents.lineOf(line, changed));
                });
        assertThat(Documents.errors(schema, changed).isEmpty())
                .isEqualTo(sees == Sees.ONLY_THE_READER);
    }
}
