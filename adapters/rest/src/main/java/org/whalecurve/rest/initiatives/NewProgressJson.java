package org.whalecurve.rest.initiatives;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.initiatives.Progress;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.Noted;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.initiatives.Progress.RiskSettled;
import org.whalecurve.domain.money.Money;
import org.whalecurve.rest.problem.RequestProblem;

@Schema(name = "NewProgress", description = "What has happened in an initiative.")
record NewProgressJson(
        @Schema(enumeration = {NOTE, MILESTONE_REACHED, MONEY_SPENT, RISK_RAISED, RISK_SETTLED})
                String kind,
        @Schema(nullable = true, description = "Id of the milestone that was reached.")
                @JsonSetter(nulls = Nulls.SET)
                @Nullable String milestone,
        @Schema(nullable = true, description = "The day on which it was reached.")
                @JsonSetter(nulls = Nulls.SET)
                @Nullable String day,
        @Schema(
                        nullable = true,
                        description =
                                "What was spent, a decimal in the currency of the initiative; below"
                                        + " zero corrects what was said before.")
                @JsonSetter(nulls = Nulls.SET)
                @Nullable String amount,
        @Schema(nullable = true, description = "Number of the entry whose risk is settled.")
                @JsonSetter(nulls = Nulls.SET)
                @Nullable Long settles,
        @Schema(description = "What there is to say; a note and a risk need some words.")
                String words) {

    static final String NOTE = "note";
    static final String MILESTONE_REACHED = "milestone-reached";
    static final String MONEY_SPENT = "money-spent";
    static final String RISK_RAISED = "risk-raised";
    static final String RISK_SETTLED = "risk-settled";

    private static final int MOST_CHARACTERS = 30;

    /** What it says, money in a currency. */
    Progress progress(Currency currency) {
        return switch (kind) {
            case NOTE -> new Noted();
            case MILESTONE_REACHED ->
                    new MilestoneReached(
                            required("milestone", milestone), day(required("day", day)));
            case MONEY_SPENT -> new MoneySpent(minor(required("amount", amount), currency));
            case RISK_RAISED -> new RiskRaised();
            case RISK_SETTLED -> new RiskSettled(required("settles", settles));
            default ->
                    throw RequestProblem.wrongParameter(
                            "kind",
                            "The field 'kind' must be one of note, milestone-reached, money-spent, risk-raised and risk-settled.");
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw RequestProblem.wrongParameter(
                    "day", "The field 'day' must be a day such as 2011-04-02.");
        }
    }

    private static long minor(String text, Currency currency) {
        if (text.length() <= MOST_CHARACTERS && text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            try {
                return Money.of(new BigDecimal(text), currency).minor();
            } catch (ArithmeticException _) {
                // told below, like every other text that is no amount
            }
        }
        throw RequestProblem.wrongParameter(
                "amount",
                "The field 'amount' must be a decimal such as 1250.00, with no more decimals than the currency has.");
    }

    private <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw RequestProblem.wrongParameter(
                    field, "The field '%s' is missing for '%s'.".formatted(field, kind));
        }
        return value;
    }
}
