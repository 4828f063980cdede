package org.whalecurve.application.scenarios.internal;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.scenarios.ScenarioTitle;

/** Finds what is wrong with the title of a scenario. */
final class TitleReview {

    private TitleReview() {}

    /**
     * @throws Refusal WRONG_INPUT naming each fault
     */
    static void requireRight(ScenarioTitle title) {
        List<Refusal.Fault> faults = new ArrayList<>();
        if (title.name().isBlank()) {
            faults.add(new Refusal.Fault("name", 0, "A scenario needs a name."));
        }
        if (title.name().length() > ScenarioTitle.LONGEST_NAME) {
            faults.add(tooLong("name", ScenarioTitle.LONGEST_NAME));
        }
        if (title.name().chars().anyMatch(Character::isISOControl)) {
            faults.add(new Refusal.Fault("name", 0, "The name holds a control character."));
        }
        if (title.note().length() > ScenarioTitle.LONGEST_NOTE) {
            faults.add(tooLong("note", ScenarioTitle.LONGEST_NOTE));
        }
        if (title.note().chars().anyMatch(TitleReview::isForbiddenInNote)) {
            faults.add(new Refusal.Fault("note", 0, "The note holds a control character."));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.WRONG_INPUT,
                    "wrong-title",
                    "The scenario cannot be called so.",
                    faults);
        }
    }

    /** A note may have several lines. */
    private static boolean isForbiddenInNote(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r';
    }

    private static Refusal.Fault tooLong(String field, int longest) {
        return new Refusal.Fault(
                field, 0, "The " + field + " has more than " + longest + " characters.");
    }
}
