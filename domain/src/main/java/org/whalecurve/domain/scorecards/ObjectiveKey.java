package org.whalecurve.domain.scorecards;

/**
 * Which objective of which card is meant.
 *
 * @param card the id of the card
 * @param objective the id of the objective on it
 */
public record ObjectiveKey(String card, String objective) {

    /** As documents name it: {@code card/objective}. */
    public String written() {
        return card + "/" + objective;
    }
}
