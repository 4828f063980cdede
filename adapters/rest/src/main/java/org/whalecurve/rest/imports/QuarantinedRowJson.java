package org.whalecurve.rest.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.imports.CellProblem;
import org.whalecurve.domain.imports.QuarantinedRow;

@Schema(name = "QuarantinedRow", description = "A rejected row as it was delivered.")
record QuarantinedRowJson(
        @Schema(description = "The physical line on which it begins.") long line,
        String raw,
        List<CellProblemJson> problems) {

    @Schema(name = "CellProblem", description = "Why a row cannot be accepted.")
    record CellProblemJson(
            @Schema(description = "As the header spells it; empty if the whole row is at fault.")
                    String column,
            String value,
            String code,
            String reason) {

        static CellProblemJson from(CellProblem problem) {
            return new CellProblemJson(
                    problem.column(), problem.value(), problem.code(), problem.reason());
        }
    }

    static QuarantinedRowJson from(QuarantinedRow row) {
        return new QuarantinedRowJson(
                row.line(), row.raw(), row.problems().stream().map(CellProblemJson::from).toList());
    }
}
