package org.whalecurve.rest.payouts;

import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.payouts.PayoutChange;
import org.whalecurve.domain.payouts.PersonChange;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(name = "PayoutChange", description = "What a payout would be today.")
record PayoutChangeJson(
        @Schema(description = "The months of which the books say something else.")
                List<RestatedMonthsJson> restated,
        @Schema(description = "What is to be paid more to all together; below zero for less.")
                Amount difference,
        @Schema(description = "Whether a correction would change what anybody is paid.")
                boolean asksForCorrection,
        List<PersonChangeJson> people) {

    @Schema(name = "RestatedMonths", description = "Months with other books than at the decision.")
    record RestatedMonthsJson(
            @Schema(examples = "2011-03") String from,
            @Schema(examples = "2011-03") String to,
            @Schema(nullable = true, description = "The run that was of record; null for none.")
                    @Nullable String was,
            @Schema(nullable = true, description = "The run that is of record; null for none.")
                    @Nullable String is,
            @Schema(description = "Whether the facts of operations are others.") boolean facts) {}

    @Schema(name = "PersonChange", description = "What somebody was paid and would be paid today.")
    record PersonChangeJson(
            String user,
            @Schema(description = "What stands.") Amount kept,
            @Schema(description = "What the present books come to.") Amount present,
            Amount difference,
            @Schema(description = "What of the difference comes from other books.")
                    Amount byRestatement,
            @Schema(description = "What of it comes from customers or scorecards in other hands.")
                    Amount byOtherHands,
            List<PartChangeJson> components) {}

    @Schema(name = "PartChange", description = "A component that would pay something else.")
    record PartChangeJson(
            String component,
            @Schema(enumeration = {"money", "percent", "count", "ratio", "days", "points"})
                    String unit,
            @Schema(nullable = true) @Nullable String was,
            @Schema(nullable = true) @Nullable String is,
            @Schema(description = "By how much it would pay more.") Amount amount) {}

    static PayoutChangeJson from(PayoutChange change, Currency currency) {
        return new PayoutChangeJson(
                change.restated().stream()
                        .map(each ->
                                new RestatedMonthsJson(
                                        each.months().from().toString(),
                                        each.months().to().toString(),
                                        each.was(),
                                        each.is(),
                                        each.facts()))
                        .toList(),
                amount(change.difference(), currency),
                change.asksForCorrection(),
                change.people().stream().map(each -> person(each, currency)).toList());
    }

    private static PersonChangeJson person(PersonChange change, Currency currency) {
        return new PersonChangeJson(
                change.user(),
                amount(change.kept(), currency),
                amount(change.present(), currency),
                amount(change.difference(), currency),
                amount(change.byRestatement(), currency),
                amount(change.byOtherHands(), currency),
                change.parts().stream()
                        .map(part ->
                                new PartChangeJson(
                                        part.component(),
                                        Word.of(part.unit()),
                                        PaidPersonJson.text(part.was(), part.unit(), currency),
                                        PaidPersonJson.text(part.is(), part.unit(), currency),
                                        amount(part.amount(), currency)))
                        .toList());
    }

    private static Amount amount(long minor, Currency currency) {
        return Amount.of(minor, currency.getCurrencyCode());
    }
}
