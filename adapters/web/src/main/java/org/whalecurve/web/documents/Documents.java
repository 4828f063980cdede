package org.whalecurve.web.documents;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;

/** Answers those who write documents. */
public final class Documents {

    private Documents() {}

    /** The list of all versions. */
    public static Response versions(Frame frame, VersionsView view) {
        return Html.ok(Templates.versions(frame, view));
    }

    /**
     * Reads the number of a version.
     *
     * @throws Refusal WRONG_INPUT if it is none
     */
    public static int number(@Nullable String version) {
        try {
            return Integer.parseInt(version == null ? "" : version);
        } catch (NumberFormatException e) {
            throw Refusal.wrongInput(
                    "not-a-version",
                    version == null
                            ? "The version is missing."
                            : "The version must be a whole number, not '" + version + "'.");
        }
    }

    /** The form for a document. */
    public static Response draft(Frame frame, DraftView view) {
        return Html.ok(Templates.draft(frame, view));
    }

    /**
     * Goes on to the page of what was kept, or shows what is wrong with the document, line by line.
     *
     * @param document the text as it was sent
     * @param keeping keeps it and answers where it is shown
     * @throws Refusal for every other reason
     */
    public static Response kept(String document, Supplier<Address> keeping) {
        try {
            return Html.created(keeping.get());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.WRONG_INPUT) {
                return Html.wrong(Templates.faults(DocumentView.of(document, refusal)));
            }
            throw refusal;
        }
    }
}
