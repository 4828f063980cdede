package org.whalecurve.web;

import java.util.List;
import org.whalecurve.application.Refusal;

/**
 * What a person reads when something could not be done.
 *
 * @param status the HTTP status
 * @param heading what happened, in a few words
 * @param detail what happened, in a sentence
 * @param advice what to do
 * @param faults the faults one by one, where there are several
 */
record ErrorView(
        int status, String heading, String detail, String advice, List<Refusal.Fault> faults) {

    static ErrorView of(Refusal refusal) {
        return switch (refusal.kind()) {
            case WRONG_INPUT -> of(400, "This cannot be", "Correct it and send it again.", refusal);
            case NOT_SIGNED_IN ->
                    of(401, "You are not signed in", "Sign in and try again.", refusal);
            case DENIED ->
                    of(
                            403,
                            "Not part of your role",
                            "Ask an administrator if you need it for your work.",
                            refusal);
            case NOT_FOUND ->
                    of(404, "Not found", "Check the address, or go back to the overview.", refusal);
            case CONFLICT ->
                    of(
                            409,
                            "Not possible now",
                            "Nothing was changed. See what it says above.",
                            refusal);
            case STALE ->
                    of(
                            412,
                            "Somebody was faster",
                            "Load the page again to see the present state, then repeat your change.",
                            refusal);
            case LIMIT -> of(413, "Too much at once", "Send less, in several parts.", refusal);
            case UNAVAILABLE ->
                    of(
                            503,
                            "Not available just now",
                            "Nothing was changed. Try again in a minute.",
                            refusal);
        };
    }

    /** Something we did not foresee; the reference finds it in the log. */
    static ErrorView unforeseen(String reference) {
        return new ErrorView(
                500,
                "Something went wrong",
                "We could not do this. Nothing was changed.",
                "Try again in a minute. If it stays, report the reference " + reference + ".",
                List.of());
    }

    private static ErrorView of(int status, String heading, String advice, Refusal refusal) {
        return new ErrorView(status, heading, refusal.detail(), advice, refusal.faults());
    }
}
