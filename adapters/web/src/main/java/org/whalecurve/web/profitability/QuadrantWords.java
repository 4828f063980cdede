package org.whalecurve.web.profitability;

import java.util.Locale;
import org.whalecurve.domain.quadrant.CustomerQuadrant.Corner;

/** How people and styles name the four parts of the customers. */
final class QuadrantWords {

    private QuadrantWords() {}

    static String idOf(Corner corner) {
        return corner.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String nameOf(Corner corner) {
        return switch (corner) {
            case CHEAP_AND_REWARDING -> "Cheap to serve, much left";
            case COSTLY_AND_REWARDING -> "Costly to serve, much left";
            case CHEAP_AND_POOR -> "Cheap to serve, little left";
            case COSTLY_AND_POOR -> "Costly to serve, little left";
        };
    }

    /** What is usually done about them. */
    static String adviceOf(Corner corner) {
        return switch (corner) {
            case CHEAP_AND_REWARDING -> "Protect them: others want them too.";
            case COSTLY_AND_REWARDING -> "Serve them well, as long as they pay for it.";
            case CHEAP_AND_POOR -> "Look at prices, discounts and what they buy.";
            case COSTLY_AND_POOR -> "Change how they are served, or the terms.";
        };
    }
}
