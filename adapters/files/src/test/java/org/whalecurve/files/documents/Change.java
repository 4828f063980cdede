package org.whalecurve.files.documents;

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
}
