package org.whalecurve.web.defection;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.recommendations.OfferView;
import org.whalecurve.domain.recommendations.Method;
import org.whalecurve.domain.recommendations.MethodTrial;
import org.whalecurve.domain.recommendations.Recommendations;
import org.whalecurve.web.Wording;

/** How offers, and the way they were chosen, are told. */
final class OfferWords {

    private OfferWords() {}

    /** What is offered, why, and what it is expected to earn. */
    static String of(OfferView view, String currency, Wording wording) {
        return view.product().name()
                + ": "
                + wording.count(view.offer().common(), "customer", "customers")
                + " bought it with "
                + view.because().name()
                + "; expected to earn "
                + wording.money(Math.round(view.offer().expectedProfit()), currency);
    }

    /** Which method is used, and by how much it is better than what is popular. */
    static String offering(@Nullable Recommendations found, Wording wording) {
        if (found == null) {
            return "";
        }
        MethodTrial used = found.used();
        String shown =
                "Offers are chosen by "
                        + name(used.method())
                        + ": of "
                        + wording.count(used.customers(), "customer", "customers")
                        + " that bought something new in the last "
                        + wording.count(found.days(), "day", "days")
                        + ", "
                        + percent(used.hitRate(), wording)
                        + " bought one of the ten products that it put first";
        return shown
                + (used.method() == Method.POPULARITY
                        ? "; no other way was better."
                        : ", of what is most popular "
                                + percent(popular(found).hitRate(), wording)
                                + ".")
                + " A product is offered only if at least "
                + Recommendations.FEWEST_COMMON
                + " customers bought it with one that the customer has, and it earns something"
                + " after cost to serve.";
    }

    private static MethodTrial popular(Recommendations found) {
        return found.trials().stream()
                .filter(trial -> trial.method() == Method.POPULARITY)
                .findAny()
                .orElseThrow();
    }

    private static String name(Method method) {
        return switch (method) {
            case POPULARITY -> "what is most popular";
            case ITEM_TO_ITEM -> "what is bought together";
            case FACTORS -> "factors of customers and products";
        };
    }

    private static String percent(double share, Wording wording) {
        return wording.percent(BigDecimal.valueOf(share));
    }
}
