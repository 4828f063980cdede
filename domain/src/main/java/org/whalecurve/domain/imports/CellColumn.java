package org.whalecurve.domain.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column and its position in the file; a column the profile does not name is always empty. */
record CellColumn(String name, int position) {

    static CellColumn of(@Nullable String name, List<String> header) {
        return name == null ? new CellColumn("", -1) : new CellColumn(name, header.indexOf(name));
    }

    boolean isNamed() {
        return position >= 0;
    }

    String text(List<String> fields) {
        return isNamed() ? fields.get(position).strip() : "";
    }
}
