package org.whalecurve.rest.http;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.Page;

/**
 * How many items a page may hold at the most.
 *
 * @param items from 1 to {@link Page#MOST_ITEMS}
 */
@Schema(
        type = SchemaType.INTEGER,
        minimum = "1",
        maximum = "500",
        defaultValue = PageSize.USUAL,
        examples = "50")
public record PageSize(int items) {

    /** The size of a page when none is asked for. */
    public static final String USUAL = "50";

    /**
     * Reads the parameter {@code limit}.
     *
     * @throws RuntimeException a problem for the caller if it is not a number in range
     */
    public static PageSize fromString(String text) {
        int items = Whole.read("limit", text);
        if (items < 1 || items > Page.MOST_ITEMS) {
            throw Whole.wrong("limit", "a whole number from 1 to " + Page.MOST_ITEMS);
        }
        return new PageSize(items);
    }
}
