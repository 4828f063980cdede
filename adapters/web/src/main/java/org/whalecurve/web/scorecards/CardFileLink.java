package org.whalecurve.web.scorecards;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.scorecards.DocumentForm;
import org.whalecurve.domain.scorecards.Desk;
import org.whalecurve.web.Address;

/**
 * Where a card can be had as a file.
 *
 * @param label what it is had as
 * @param address where
 */
record CardFileLink(String label, Address address) {

    static List<CardFileLink> of(CardPlace place) {
        return Arrays.stream(DocumentForm.values())
                .map(form -> new CardFileLink(labelOf(form), place.file(form.ending(), null)))
                .toList();
    }

    /** The measures of a desk; its map is that of the card. */
    static List<CardFileLink> of(CardPlace place, Desk desk) {
        return Arrays.stream(DocumentForm.values())
                .filter(form -> form != DocumentForm.SVG)
                .map(form -> new CardFileLink(labelOf(form), place.file(form.ending(), desk.id())))
                .toList();
    }

    private static String labelOf(DocumentForm form) {
        return form == DocumentForm.SVG ? "the map as SVG" : form.name();
    }

    /**
     * The form that an address names.
     *
     * @throws Refusal WRONG_INPUT if there is no such form
     */
    static DocumentForm formOf(@Nullable String ending) {
        return Arrays.stream(DocumentForm.values())
                .filter(form -> form.ending().equals(ending))
                .findAny()
                .orElseThrow(() ->
                        Refusal.wrongInput(
                                "no-such-form",
                                "A scorecard can be had as "
                                        + Arrays.stream(DocumentForm.values())
                                                .map(DocumentForm::ending)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}
