package org.whalecurve.web.documents;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.whalecurve.application.Refusal;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;

/** Answers those who write documents. */
public final class Documents {

    private Documents() {}

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
