package org.whalecurve.persistence.scorecards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.Figures;

/**
 * Figures as they are stored: by their ids, each as two whole numbers of any size, such as {@code
 * {"customer-margin": [24150, 104195]}}. Reading is strict.
 */
final class FiguresDocument {

    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private FiguresDocument() {}

    static String write(Map<Figure, Observation> figures) {
        Map<String, BigInteger[]> byId = new TreeMap<>();
        figures.forEach((figure, observation) ->
                byId.put(
                        figure.id(),
                        new BigInteger[] {
                            whole(observation.numerator()), whole(observation.denominator())
                        }));
        try {
            return STRICT.writeValueAsString(byId);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the figures of a run", e);
        }
    }

    static Map<Figure, Observation> read(String json) {
        Map<Figure, Observation> figures = new HashMap<>();
        for (Map.Entry<String, JsonNode> stored : tree(json).properties()) {
            Figure figure = Figures.of(stored.getKey()).orElse(null);
            JsonNode parts = stored.getValue();
            if (figure == null
                    || parts.size() != 2
                    || !parts.path(0).isIntegralNumber()
                    || !parts.path(1).isIntegralNumber()) {
                throw new IllegalStateException("the stored figure " + stored + " is none");
            }
            figures.put(figure, new Observation(fraction(parts.path(0)), fraction(parts.path(1))));
        }
        return figures;
    }

    private static JsonNode tree(String json) {
        try {
            JsonNode tree = STRICT.readTree(json);
            if (!tree.isObject()) {
                throw new IllegalStateException("the stored figures of a run are no object");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read the stored figures of a run", e);
        }
    }

    private static BigInteger whole(Fraction part) {
        if (!part.isWhole()) {
            throw new IllegalArgumentException("a figure has no whole parts: " + part);
        }
        return part.numerator();
    }

    private static Fraction fraction(JsonNode whole) {
        return new Fraction(whole.bigIntegerValue(), BigInteger.ONE);
    }
}
