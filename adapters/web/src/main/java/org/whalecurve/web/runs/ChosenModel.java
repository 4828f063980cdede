package org.whalecurve.web.runs;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;

/**
 * A version of a cost model as forms choose it.
 *
 * @param id id of the model
 * @param version its version
 */
record ChosenModel(String id, int version) {

    /** Parts the id of a model from its version in the choices of a form. */
    private static final char VERSION_MARK = '@';

    /** The text by which a form chooses it. */
    String text() {
        return id + VERSION_MARK + version;
    }

    /** What a form chose. */
    static ChosenModel read(@Nullable String text) {
        int mark = text == null ? -1 : text.lastIndexOf(VERSION_MARK);
        if (text == null || mark < 0) {
            throw Refusal.wrongInput(
                    "nothing-chosen", "Choose a period and a published cost model.");
        }
        String version = text.substring(mark + 1);
        try {
            return new ChosenModel(text.substring(0, mark), Integer.parseInt(version));
        } catch (NumberFormatException e) {
            throw Refusal.wrongInput(
                    "not-a-version", "The version must be a whole number, not '" + version + "'.");
        }
    }
}
