package org.whalecurve.persistence.scorecards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/**
 * Figures as they are stored: by their ids, each as two whole numbers of any size, such as {@code
 * {"customer-margin": [24150, 104195]}}. Reading is strict.
 */
final class FiguresDocument {

    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private static final Map<String, LedgerFigure> FIGURES =
            Stream.of(LedgerFigure.values())
                    .collect(Collectors.toUnmodifiableMap(LedgerFigure::id, Function.identity()));

    private FiguresDocument() {}

    static String write(Map<LedgerFigure, Observation> figures) {
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

    static Map<LedgerFigure, Observation> read(String json) {
        Map<LedgerFigure, Observation> figures = new EnumMap<>(LedgerFigure.class);
        for (Map.Entry<String, JsonNode> stored : tree(json).properties()) {
            LedgerFigure figure = FIGURES.get(stored.getKey());
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
