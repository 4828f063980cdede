package org.whalecurve.application.imports.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.whalecurve.domain.imports.FileProblem;

/** The books of a month were closed between reading its rows and booking them. */
final class MonthClosedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    MonthClosedMeanwhile(List<YearMonth> months) {
        String names = months.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
        problem =
                new FileProblem(
                        "period-closed",
                        0,
                        "The books for "
                                + names
                                + " were closed while the file was read. Nothing was booked. Open the period"
                                + " again and resume, or resume now to have the rows of closed months put into quarantine.");
    }

    FileProblem problem() {
        return problem;
    }
}
