package org.whalecurve.application.imports.internal;

import java.lang.System.Logger.Level;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.imports.port.UnreadableFile;
import org.whalecurve.domain.imports.FileProblem;
import org.whalecurve.domain.imports.HeaderMismatch;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;

/** Reads received files in the background, one after the other, and records what became of each. */
public final class ImportReader {

    private static final System.Logger LOG = System.getLogger(ImportReader.class.getName());

    private final Imports imports;
    private final RowBooking booking;
    private final BackgroundWork background;

    public ImportReader(Imports imports, RowBooking booking, BackgroundWork background) {
        this.imports = imports;
        this.booking = booking;
        this.background = background;
    }

    /** Lets the rows of a received import be read when its turn comes. */
    void queue(String importId) {
        background.queue("imports", () -> read(importId));
    }

    private void read(String importId) {
        Import reading =
                imports.find(importId).orElseThrow().in(ImportState.READING).counted(0, 0, 0);
        if (!imports.update(reading, ImportState.RECEIVED)) {
            return;
        }
        try {
            booking.book(reading);
        } catch (UnreadableFile e) {
            stop(reading, ImportState.REFUSED, e.problem());
        } catch (HeaderMismatch e) {
            stop(
                    reading,
                    ImportState.REFUSED,
                    new FileProblem("header-mismatch", 1, String.valueOf(e.getMessage())));
        } catch (MonthClosedMeanwhile e) {
            stop(reading, ImportState.INTERRUPTED, e.problem());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "import " + importId + " failed", e);
            stop(
                    reading,
                    ImportState.INTERRUPTED,
                    new FileProblem(
                            "failed",
                            0,
                            "Reading the file failed for a reason that does not lie in the file. Nothing was booked."
                                    + " Resume the import; if it fails again, the log of the application says why."));
        }
    }

    private void stop(Import reading, ImportState state, FileProblem problem) {
        Import last = imports.find(reading.id()).orElse(reading);
        if (!imports.update(last.with(state, problem), ImportState.READING)) {
            LOG.log(
                    Level.WARNING,
                    "import {0} was not in the state READING any more",
                    reading.id());
        }
    }
}
