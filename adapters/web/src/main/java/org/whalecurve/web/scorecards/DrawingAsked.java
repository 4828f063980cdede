package org.whalecurve.web.scorecards;

import java.math.BigDecimal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.figures.Figures;
import org.whalecurve.domain.scorecards.map.MapChange;
import org.whalecurve.domain.scorecards.map.NewObjective;

/** What is to be drawn differently on a map. */
class DrawingAsked {

    /** Which change it is; null to see the map as it is. */
    @RestQuery @Nullable String change;

    /** The id of the card. */
    @RestQuery @Nullable String card;

    /** The id of the objective that is changed. */
    @RestQuery @Nullable String objective;

    /** The id of the perspective in which it stands then. */
    @RestQuery @Nullable String perspective;

    /** How many objectives stand before it there. */
    @RestQuery @Nullable String place;

    /** The objective that an arrow leads to: its id, or card/objective of another card. */
    @RestQuery @Nullable String supported;

    /** What it is called then. */
    @RestQuery @Nullable String name;

    /** Who answers for a new one. */
    @RestQuery @Nullable String owner;

    /** By which figure a new one is judged. */
    @RestQuery @Nullable String figure;

    /** The value of it that is good. */
    @RestQuery @Nullable String goal;

    /** The value of it that asks to act. */
    @RestQuery("red-flag")
    @Nullable String redFlag;

    /**
     * The change; null if none is asked for.
     *
     * @throws Refusal WRONG_INPUT if something is missing or wrong
     */
    @Nullable MapChange change() {
        return change == null
                ? null
                : switch (change) {
                    case "move" ->
                            new MapChange.Move(
                                    said("objective", objective),
                                    said("perspective", perspective),
                                    placeOf(said("place", place)));
                    case "connect" -> new MapChange.Connect(said("objective", objective), key());
                    case "disconnect" ->
                            new MapChange.Disconnect(said("objective", objective), key());
                    case "rename" ->
                            new MapChange.Rename(said("objective", objective), said("name", name));
                    case "remove" -> new MapChange.Remove(said("objective", objective));
                    case "add" -> added();
                    default ->
                            throw wrong(
                                    "A change is move, connect, disconnect, rename, remove or add.");
                };
    }

    private NewObjective added() {
        return new NewObjective(
                said("perspective", perspective),
                said("name", name),
                said("owner", owner),
                Figures.of(said("figure", figure))
                        .orElseThrow(() -> wrong("There is no figure '" + figure + "'.")),
                number("goal", goal),
                number("red flag", redFlag));
    }

    private ObjectiveKey key() {
        String[] parts = said("supported objective", supported).split("/", 2);
        return parts.length == 2
                ? new ObjectiveKey(parts[0], parts[1])
                : new ObjectiveKey(said("card", card), parts[0]);
    }

    private static int placeOf(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw wrong("A place is a whole number from 0, not '" + text + "'.");
        }
        return Integer.parseInt(text);
    }

    private static BigDecimal number(String what, @Nullable String text) {
        String number = said(what, text).strip();
        if (!number.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            throw wrong("The %s is a number such as 1234.5, not '%s'.".formatted(what, number));
        }
        return new BigDecimal(number);
    }

    private static String said(String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw wrong("Say something for the " + what + ".");
        }
        return text;
    }

    private static Refusal wrong(String problem) {
        return Refusal.wrongInput("wrong-drawing", problem);
    }
}
