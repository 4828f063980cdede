package org.whalecurve.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page with its questions, each in the query, where any key can stand.
 *
 * @param text the address, escaped for use in a link
 */
public record Address(String text) {

    /** The address of a page without questions. */
    public static Address of(String path) {
        return new Address(path);
    }

    /** The same address with a question more; unchanged where there is nothing to ask. */
    public Address with(String name, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        String separator = text.indexOf('?') < 0 ? "?" : "&";
        return new Address(text + separator + escaped(name) + "=" + escaped(value.toString()));
    }

    /** The same address with a step more in its path. */
    public Address step(String segment) {
        return new Address(text + "/" + escaped(segment));
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return text;
    }
}
