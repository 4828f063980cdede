package org.whalecurve.application.imports.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.whalecurve.application.Phase;
import org.whalecurve.application.Stopwatch;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.imports.port.Quarantine;
import org.whalecurve.application.imports.port.RowSource;
import org.whalecurve.application.imports.port.Rows;
import org.whalecurve.application.imports.port.Uploads;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.domain.imports.RowReading;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;

/**
 * Turns the rows of one file into booked facts and quarantined rows. Everything takes effect in one
 * transaction at the end; whatever was written before it is invisible, and is swept away if the
 * transaction never comes.
 */
public final class RowBooking {

    /**
     * Rows handed on at a time: large enough to make a call cheap, small enough to keep memory
     * flat.
     */
    private static final int CHUNK = 8_192;

    /** How far ahead a plan may look: what is dated later is a slip of the pen. */
    private static final int YEARS_AHEAD = 10;

    private static final Duration BETWEEN_PROGRESS = Duration.ofSeconds(1);

    private final ImportProfiles profiles;
    private final Uploads uploads;
    private final RowSource rowSource;
    private final Imports imports;
    private final Quarantine quarantine;
    private final BatchBookings bookings;
    private final Periods periods;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final Stopwatch stopwatch;
    private final InstantSource clock;

    /** Takes every part that booking needs. */
    public RowBooking(
            ImportProfiles profiles,
            Uploads uploads,
            RowSource rowSource,
            Imports imports,
            Quarantine quarantine,
            BatchBookings bookings,
            Periods periods,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Stopwatch stopwatch,
            InstantSource clock) {
        this.profiles = profiles;
        this.uploads = uploads;
        this.rowSource = rowSource;
        this.imports = imports;
        this.quarantine = quarantine;
        this.bookings = bookings;
        this.periods = periods;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.stopwatch = stopwatch;
        this.clock = clock;
    }

    /**
     * Books an import that is being read.
     *
     * @throws org.whalecurve.application.imports.port.UnreadableFile if the file cannot be read
     * @throws org.whalecurve.domain.imports.HeaderMismatch if the header does not fit the profile
     * @throws MonthClosedMeanwhile if a month was closed while reading
     */
    void book(Import reading) {
        ImportProfile profile = profiles.find(reading.profile()).orElseThrow().profile();
        String uploadId = imports.uploadOf(reading.id()).orElseThrow();
        quarantine.clear(reading.id());
        try (Rows rows = rowSource.open(uploadId, profile);
                BatchBooking<?> batch =
                        bookings.begin(
                                reading,
                                profile,
                                rows,
                                () -> rowSource.open(uploadId, profile),
                                lastDay(reading.book(), profile),
                                closedMonths(reading.book()))) {
            Import counted =
                    stopwatch.time(
                            Phase.READING,
                            Import::rowsRead,
                            () -> new Pass<>(reading, rows, batch).run());
            stopwatch.time(
                    Phase.BOOKING,
                    Import::rowsAccepted,
                    () -> unitOfWork.perform(() -> commit(counted, batch)));
        }
        uploads.remove(uploadId);
    }

    private Import commit(Import counted, BatchBooking<?> batch) {
        List<YearMonth> booked = batch.book();
        List<YearMonth> closed = counted.book().isPlan() ? List.of() : periods.closedAmong(booked);
        if (!closed.isEmpty()) {
            throw new MonthClosedMeanwhile(closed);
        }
        Import committed = counted.in(ImportState.COMMITTED);
        if (!imports.update(committed, ImportState.READING)) {
            throw new IllegalStateException(
                    "import " + counted.id() + " was taken over while it was read");
        }
        audit.record(
                counted.receivedBy(),
                "booked import",
                counted.id(),
                counted.rowsAccepted() + " accepted, " + counted.rowsRejected() + " rejected");
        return committed;
    }

    /** What happened lies behind us; a plan looks ahead. */
    private LocalDate lastDay(Book book, ImportProfile profile) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), profile.zone());
        return book.isPlan() ? today.plusYears(YEARS_AHEAD) : today;
    }

    /** Closing is about what happened: what was planned for a closed month may still be told. */
    private Predicate<YearMonth> closedMonths(Book book) {
        if (book.isPlan()) {
            return _ -> false;
        }
        List<Period> closed = periods.all().stream().filter(Period::isClosed).toList();
        return month -> closed.stream().anyMatch(period -> period.contains(month));
    }

    /** One pass over the rows of a file. */
    private final class Pass<F> {

        private final Import reading;
        private final Rows rows;
        private final BatchBooking<F> batch;
        private final List<F> accepted = new ArrayList<>(CHUNK);
        private final List<QuarantinedRow> rejected = new ArrayList<>();
        private long acceptedRows;
        private long rejectedRows;
        private Instant lastProgress = clock.instant();

        Pass(Import reading, Rows rows, BatchBooking<F> batch) {
            this.reading = reading;
            this.rows = rows;
            this.batch = batch;
        }

        Import run() {
            while (rows.next()) {
                switch (batch.read(rows.line(), rows.fields())) {
                    case RowReading.Accepted(var fact) -> accepted.add(fact);
                    case RowReading.Rejected(var problems) ->
                            rejected.add(new QuarantinedRow(rows.line(), rows.raw(), problems));
                }
                if (accepted.size() == CHUNK || rejected.size() == CHUNK) {
                    handOn();
                }
            }
            handOn();
            batch.rejectAfterwards(this::rejectAccepted);
            return counted();
        }

        private void handOn() {
            if (!accepted.isEmpty()) {
                batch.append(List.copyOf(accepted));
            }
            if (!rejected.isEmpty()) {
                quarantine.add(reading.id(), rows.rawHeader(), List.copyOf(rejected));
            }
            acceptedRows += accepted.size();
            rejectedRows += rejected.size();
            accepted.clear();
            rejected.clear();
            Instant now = clock.instant();
            if (Duration.between(lastProgress, now).compareTo(BETWEEN_PROGRESS) >= 0) {
                lastProgress = now;
                imports.update(counted(), ImportState.READING);
            }
        }

        private void rejectAccepted(List<QuarantinedRow> afterwards) {
            quarantine.add(reading.id(), rows.rawHeader(), afterwards);
            acceptedRows -= afterwards.size();
            rejectedRows += afterwards.size();
        }

        private Import counted() {
            return reading.counted(acceptedRows, rejectedRows, rows.bytesRead());
        }
    }
}
