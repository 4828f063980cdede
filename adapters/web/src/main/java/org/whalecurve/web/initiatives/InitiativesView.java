package org.whalecurve.web.initiatives;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.initiatives.InitiativeReport;
import org.whalecurve.application.initiatives.ListedInitiatives;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.InitiativeState;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * The initiatives that the reader sees.
 *
 * @param mayKeep whether the reader may begin one
 * @param message how many there are, late and at risk, in words
 * @param states the states that can be chosen
 * @param attentions what can be wrong, to be chosen
 * @param hidden how many others there are, in words; empty if there are none
 * @param next the address of the next part; empty at the end
 * @param table the address of the list as a table
 */
record InitiativesView(
        boolean mayKeep,
        String message,
        List<Choice> states,
        List<Choice> attentions,
        List<Row> rows,
        String hidden,
        String next,
        Address table) {

    /** Something that can be chosen. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * An initiative.
     *
     * @param flags what is late and at risk, in words
     */
    record Row(
            String name,
            Address page,
            String state,
            List<Flag> flags,
            String owner,
            String end,
            Amount spent,
            Amount budget,
            String currency) {

        static Row of(InitiativeReport report, Wording wording) {
            Initiative initiative = report.initiative();
            String currency = initiative.currency().getCurrencyCode();
            return new Row(
                    initiative.name(),
                    InitiativePlace.one(initiative.id()),
                    InitiativeWords.state(report.standing().state()),
                    Flag.of(report.standing(), wording),
                    initiative.owner(),
                    wording.day(initiative.end()),
                    wording.amount(report.standing().spent(), currency),
                    wording.amount(initiative.budget(), currency),
                    currency);
        }
    }

    static InitiativesView of(
            ListedInitiatives listed,
            InitiativeQuestion question,
            boolean mayKeep,
            Wording wording) {
        List<InitiativeReport> items = listed.page().items();
        String next = listed.page().next();
        return new InitiativesView(
                mayKeep,
                "%s late, %s at risk."
                        .formatted(
                                wording.count(listed.late(), "initiative is", "initiatives are"),
                                wording.count(listed.atRisk())),
                choices(
                        question.state(),
                        "any state",
                        Arrays.stream(InitiativeState.values())
                                .map(state ->
                                        new Choice(
                                                word(state), InitiativeWords.state(state), false))),
                choices(
                        question.attention(),
                        "all",
                        Stream.of(
                                new Choice("late", "late", false),
                                new Choice("at-risk", "at risk", false))),
                items.stream().map(each -> Row.of(each, wording)).toList(),
                listed.hidden() == 0
                        ? ""
                        : "+ "
                                + wording.count(listed.hidden(), "initiative", "initiatives")
                                + " that you have no part in",
                next == null ? "" : question.at(next).text(),
                question.table());
    }

    private static List<Choice> choices(
            @Nullable String chosen, String all, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", all, false)), choices)
                .map(each ->
                        new Choice(
                                each.value(),
                                each.label(),
                                each.value().equals(chosen == null ? "" : chosen)))
                .toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
