package org.whalecurve.domain.costing.expression;

/**
 * A piece of a formula's text.
 *
 * @param text the piece; signs that mean the same have the same text
 * @param offset where it begins
 */
record Token(Kind kind, String text, int offset) {

    enum Kind {
        NUMBER,
        NAME,
        /** A word of the language. */
        WORD,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
    }

    /** The piece as a message names it. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
