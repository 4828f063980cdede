package org.whalecurve.application.scorecards.port;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.scorecards.Scorecard;

/** Knows the documents it was told of; every other one is full of faults. */
public final class InMemoryScorecardReader implements ScorecardReader {

    private final Map<String, Scorecard> cards = new ConcurrentHashMap<>();

    /** Makes up a document that reads as the card. @return the document */
    public String documentOf(Scorecard card) {
        String document = "scorecard: " + card.id() + "\n# version " + cards.size() + "\n";
        cards.put(document, card);
        return document;
    }

    @Override
    public Scorecard read(String document) {
        Scorecard card = cards.get(document);
        if (card == null) {
            throw new Refusal(
                    Refusal.Kind.WRONG_INPUT,
                    "unreadable-scorecard",
                    "The document is no scorecard.",
                    List.of(new Refusal.Fault("scorecard", 1, "No such card is known.")));
        }
        return card;
    }

    @Override
    public String schema() {
        return "{\"type\": \"object\"}";
    }
}
