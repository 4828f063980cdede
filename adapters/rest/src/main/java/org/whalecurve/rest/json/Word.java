package org.whalecurve.rest.json;

import java.util.Locale;

/** How a constant is spelled outside: {@code NOT_A_CUSTOMERS} reads {@code not-a-customers}. */
public final class Word {

    private Word() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
