package org.whalecurve.web.profitability;

import java.util.Locale;
import org.whalecurve.application.profitability.RunBridge.Side;
import org.whalecurve.web.BookWords;

/**
 * What two runs are called that are set against one another: by what tells them apart, their
 * periods or their books.
 *
 * @param from the earlier run, or the plan
 * @param to the later run, or what became of the plan
 * @param planned whether it leads from a plan to what happened in the same period
 */
record TwoSides(String from, String to, boolean planned) {

    static TwoSides of(Side from, Side to) {
        if (from.period().equals(to.period()) && !from.book().equals(to.book())) {
            return new TwoSides(
                    BookWords.of(from.book()),
                    BookWords.of(to.book()),
                    from.book().isPlan() && !to.book().isPlan());
        }
        return new TwoSides(
                BookWords.of(from.period(), from.book()),
                BookWords.of(to.period(), to.book()),
                false);
    }

    /** What the first bar of a picture is called. */
    String start() {
        return capital(from);
    }

    /** What the last bar of a picture is called. */
    String end() {
        return capital(to);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
