package org.whalecurve.files.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whalecurve.application.Refusal;

/** Collects what is wrong with a document, so that its author sees all of it at once. */
final class Faults {

    /** Whoever gets so many faults has sent the wrong document. */
    private static final int MOST = 100;

    private final List<Refusal.Fault> faults = new ArrayList<>();

    void add(String where, long line, String problem) {
        if (faults.size() < MOST) {
            faults.add(new Refusal.Fault(where, line, problem));
        }
    }

    /**
     * @param code a stable name for the refusal
     * @param what what the document should be, such as {@code cost model}
     * @throws Refusal WRONG_INPUT if there is any fault
     */
    void refuseIfAny(String code, String what) {
        if (faults.isEmpty()) {
            return;
        }
        faults.sort(Comparator.comparingLong(Refusal.Fault::line));
        Refusal.Fault first = faults.getFirst();
        throw new Refusal(
                Refusal.Kind.WRONG_INPUT,
                code,
                "The "
                        + what
                        + " has "
                        + (faults.size() == 1 ? "a fault" : faults.size() + " faults, the first")
                        + " on line "
                        + first.line()
                        + (first.where().isEmpty() ? "" : " at " + first.where())
                        + ": "
                        + first.problem(),
                faults);
    }
}
