package org.whalecurve.domain.imports;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The header of a file does not fit its profile: the message names the columns and lists what was
 * found.
 */
public final class HeaderMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private HeaderMismatch(String message) {
        super(message);
    }

    static void check(ImportProfile profile, List<String> header) {
        List<String> missing = wanted(profile).filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new HeaderMismatch(
                    "The header lacks "
                            + quoted(missing)
                            + " that profile '"
                            + profile.id()
                            + "' reads. It has "
                            + quoted(header.stream().limit(50).toList())
                            + ".");
        }
        List<String> twice =
                wanted(profile)
                        .filter(column -> Collections.frequency(header, column) > 1)
                        .toList();
        if (!twice.isEmpty()) {
            throw new HeaderMismatch(
                    "The header has " + quoted(twice) + " more than once; rename all but one.");
        }
    }

    private static Stream<String> wanted(ImportProfile profile) {
        return profile.facts().columnsRead().distinct();
    }

    private static String quoted(List<String> names) {
        return "'" + String.join("', '", names) + "'";
    }
}
