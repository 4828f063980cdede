package org.whalecurve.domain.costing.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula's text into its pieces. */
final class Tokens {

    /** A hyphen belongs to a name where letters or digits touch it on both sides. */
    private static final Pattern PIECE =
            Pattern.compile(
                    "\\s*(?:(?<number>[0-9]+(?:\\.[0-9]+)?)"
                            + "|(?<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)"
                            + "|(?<sign><=|>=|<>|!=|[-+*/=<>(),−×·÷≤≥≠]))");

    private static final Map<String, String> SAME =
            Map.of(
                    "−", "-", "×", "*", "·", "*", "÷", "/", "≤", "<=", "≥", ">=", "≠", "<>", "!=",
                    "<>");

    private Tokens() {}

    /**
     * The pieces, the last of them the end.
     *
     * @throws ExpressionFault at a character that belongs to no piece
     */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        int at = 0;
        while (!text.substring(at).isBlank()) {
            piece.region(at, text.length());
            if (!piece.lookingAt()) {
                throw unreadable(text, at);
            }
            tokens.add(token(piece));
            at = piece.end();
        }
        tokens.add(new Token(Token.Kind.END, "", text.stripTrailing().length()));
        return tokens;
    }

    private static Token token(Matcher piece) {
        String number = piece.group("number");
        if (number != null) {
            return new Token(Token.Kind.NUMBER, number, piece.start("number"));
        }
        String name = piece.group("name");
        if (name != null) {
            Token.Kind kind = Vocabulary.isWord(name) ? Token.Kind.WORD : Token.Kind.NAME;
            return new Token(kind, name, piece.start("name"));
        }
        String sign = piece.group("sign");
        return new Token(Token.Kind.SIGN, SAME.getOrDefault(sign, sign), piece.start("sign"));
    }

    private static ExpressionFault unreadable(String text, int from) {
        int at = from;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String character = Character.toString(text.codePointAt(at));
        return new ExpressionFault(
                at,
                Character.isUpperCase(text.codePointAt(at))
                        ? "'" + character + "': names are written in small letters."
                        : "'" + character + "' has no meaning in a formula.");
    }
}
