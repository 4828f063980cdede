package org.whalecurve.web.initiatives;

import java.util.Arrays;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.initiatives.InitiativeFilter;
import org.whalecurve.application.initiatives.InitiativeFilter.Attention;
import org.whalecurve.domain.initiatives.InitiativeState;
import org.whalecurve.web.Address;
import org.whalecurve.web.DayText;

/**
 * Which initiatives a page shows.
 *
 * @param state how far it has come
 * @param attention what is wrong with it
 * @param card id of a scorecard that one of its measures is on
 * @param day as they stood on that day
 * @param after where the part begins; null for the beginning
 */
record InitiativeQuestion(
        @RestQuery @Nullable String state,
        @RestQuery @Nullable String attention,
        @RestQuery @Nullable String card,
        @RestQuery @Nullable String day,
        @RestQuery @Nullable String after) {

    /**
     * @throws Refusal WRONG_INPUT for words that are none
     */
    InitiativeFilter filter() {
        return new InitiativeFilter(
                word("state", state, InitiativeState.values()),
                word("attention", attention, Attention.values()),
                card == null || card.isBlank() ? null : card,
                DayText.dayOrNull("day", day));
    }

    /** The part that begins somewhere else. */
    Address at(String next) {
        return asked(Address.of(InitiativePlace.INITIATIVES)).with("after", next);
    }

    /** The same as a table. */
    Address table() {
        return asked(Address.of(InitiativePlace.INITIATIVES).step("export"));
    }

    private Address asked(Address address) {
        return address.with("state", state)
                .with("attention", attention)
                .with("card", card)
                .with("day", day);
    }

    private static <E extends Enum<E>> @Nullable E word(
            String name, @Nullable String text, E[] known) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(known)
                .filter(each -> InitiativesView.word(each).equals(text))
                .findAny()
                .orElseThrow(() ->
                        Refusal.wrongInput(
                                "no-such-choice", "There is no %s '%s'.".formatted(name, text)));
    }
}
