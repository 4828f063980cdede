package org.whalecurve.application.initiatives;

import java.util.List;
import java.util.Optional;
import org.whalecurve.domain.initiatives.Closing;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.MeasureCourse;
import org.whalecurve.domain.initiatives.ProgressEntry;
import org.whalecurve.domain.initiatives.Standing;

/**
 * An initiative and how it stands.
 *
 * @param initiative its charter
 * @param version the version of the charter
 * @param standing how it stands
 * @param courses how the measures went that it should move, those of which both months are known
 * @param progress what was said, the earliest first
 * @param closing how it ended; empty if it has not
 * @param reports whether the reader may say what happened
 * @param closes whether the reader may close it
 */
public record InitiativeReport(
        Initiative initiative,
        int version,
        Standing standing,
        List<MeasureCourse> courses,
        List<ProgressEntry> progress,
        Optional<Closing> closing,
        boolean reports,
        boolean closes) {

    /** Keeps copies. */
    public InitiativeReport {
        courses = List.copyOf(courses);
        progress = List.copyOf(progress);
    }
}
