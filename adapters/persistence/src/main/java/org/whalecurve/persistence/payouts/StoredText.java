package org.whalecurve.persistence.payouts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/** How the inside of a decision is stored. Reading is strict. */
final class StoredText {

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private StoredText() {}

    static String write(Object rows) {
        try {
            return STRICT.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a payout", e);
        }
    }

    static <T> T read(String json, Class<T> rows) {
        try {
            return STRICT.readValue(json, rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a stored payout", e);
        }
    }

    /** An exact number, such as {@code 875/10}. */
    static @Nullable String text(@Nullable Fraction number) {
        return number == null ? null : number.numerator() + "/" + number.denominator();
    }

    static @Nullable Fraction number(@Nullable String text) {
        return text == null ? null : exact(text);
    }

    static Fraction exact(String text) {
        int line = text.indexOf('/');
        return new Fraction(
                new BigInteger(text.substring(0, line)), new BigInteger(text.substring(line + 1)));
    }
}
