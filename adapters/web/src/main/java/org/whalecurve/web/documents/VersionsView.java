package org.whalecurve.web.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.web.Address;

/**
 * All versions of all documents of one sort.
 *
 * @param title what they are, such as cost models
 * @param one what one of them is
 * @param places what the page is found under, in words; empty if it is a place of its own
 * @param back the address of those places; empty likewise
 * @param draft the address of the form for a new one; null if the actor may not keep them
 * @param rows the versions
 */
public record VersionsView(
        String title,
        String one,
        String places,
        String back,
        @Nullable Address draft,
        List<VersionRow> rows) {}
