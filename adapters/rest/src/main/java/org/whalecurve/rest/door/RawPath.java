package org.whalecurve.rest.door;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks at the path of a request as it arrived, before anybody decodes it. Spellings that two
 * readers could understand differently are refused, so that no filter and no router can be made to
 * disagree.
 */
final class RawPath {

    /** Longer than any path of ours. */
    static final int MOST_CHARACTERS = 2048;

    private static final List<String> AMBIGUOUS =
            List.of(";", "//", "\\", "%2f", "%5c", "%3b", "%2e", "%00", "%0d", "%0a");
    private static final List<String> DOT_SEGMENTS = List.of("/./", "/../");

    private RawPath() {}

    /**
     * Why the path cannot be let in.
     *
     * @param uri the request target as it stands in the request line
     * @return a sentence, or empty if nothing is wrong
     */
    static Optional<String> faultOf(String uri) {
        int query = uri.indexOf('?');
        String path = (query < 0 ? uri : uri.substring(0, query)).toLowerCase(Locale.ROOT);
        if (path.length() > MOST_CHARACTERS) {
            return Optional.of("The path is longer than " + MOST_CHARACTERS + " characters.");
        }
        if (!path.startsWith("/")) {
            return Optional.of("The path must begin with a slash.");
        }
        for (String part : AMBIGUOUS) {
            if (path.contains(part)) {
                return Optional.of("The path must not contain '" + part + "'.");
            }
        }
        for (String segment : DOT_SEGMENTS) {
            if ((path + "/").contains(segment)) {
                return Optional.of("The path must not contain the segment '" + segment + "'.");
            }
        }
        return wrongCharacter(path);
    }

    private static Optional<String> wrongCharacter(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return Optional.of("The path must be percent-encoded ASCII.");
            }
            if (c == '%' && !isEscape(path, i)) {
                return Optional.of("The path contains a '%' that encodes nothing.");
            }
        }
        return Optional.empty();
    }

    private static boolean isEscape(String path, int percent) {
        return percent + 2 < path.length()
                && Character.digit(path.charAt(percent + 1), 16) >= 0
                && Character.digit(path.charAt(percent + 2), 16) >= 0;
    }
}
