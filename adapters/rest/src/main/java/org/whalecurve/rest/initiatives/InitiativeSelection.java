package org.whalecurve.rest.initiatives;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.initiatives.InitiativeFilter;
import org.whalecurve.application.initiatives.InitiativeFilter.Attention;
import org.whalecurve.domain.initiatives.InitiativeState;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.problem.RequestProblem;

/**
 * The parameters by which a caller selects initiatives; every part that is sent restricts.
 *
 * @param state how far it has come
 * @param attention what is wrong with it
 * @param card id of a scorecard that one of its measures is on
 * @param day as they stood on that day
 */
record InitiativeSelection(
        @Parameter(description = "How far it has come: proposed, under-way, closed or abandoned.")
                @QueryParam("state")
                @Nullable String state,
        @Parameter(description = "What is wrong with it: late or at-risk.") @QueryParam("attention")
                @Nullable String attention,
        @Parameter(description = "Id of a scorecard that one of its measures is on.")
                @QueryParam("card")
                @Nullable String card,
        @Parameter(description = "As they stood on that day, such as 2011-04-30; else today.")
                @QueryParam("day")
                @Nullable String day) {

    InitiativeFilter filter() {
        return new InitiativeFilter(
                word("state", state, InitiativeState.values()),
                word("attention", attention, Attention.values()),
                card,
                day(day));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw RequestProblem.wrongParameter(
                    "day", "'" + text + "' is no day: write it as 2011-04-30.");
        }
    }

    private static <E extends Enum<E>> @Nullable E word(
            String name, @Nullable String text, E[] known) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(known)
                .filter(each -> Word.of(each).equals(text))
                .findAny()
                .orElseThrow(() ->
                        RequestProblem.wrongParameter(
                                name,
                                "There is no %s '%s'. There are: %s."
                                        .formatted(
                                                name,
                                                text,
                                                Arrays.stream(known)
                                                        .map(Word::of)
                                                        .collect(Collectors.joining(", ")))));
    }
}
