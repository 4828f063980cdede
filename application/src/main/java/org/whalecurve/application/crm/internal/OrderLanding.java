package org.whalecurve.application.crm.internal;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.LandingBatch;
import org.whalecurve.application.crm.LineStanding;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.port.AccountMatches;
import org.whalecurve.application.crm.port.Connections;
import org.whalecurve.application.crm.port.CrmRecords;
import org.whalecurve.application.crm.port.Landings;
import org.whalecurve.application.imports.ByteSource;
import org.whalecurve.application.imports.ProfileDocument;
import org.whalecurve.application.imports.ReceiveFile;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.domain.crm.AccountMatch;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.HeldRecord;
import org.whalecurve.domain.crm.LandedLine;
import org.whalecurve.domain.crm.LandingRow;
import org.whalecurve.domain.crm.LineReading;
import org.whalecurve.domain.crm.MatchStanding;
import org.whalecurve.domain.crm.WaitReason;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;

/**
 * Brings order lines to the facts, by files that are delivered like any other. What stands among
 * the facts and the file that makes it so are kept in one transaction, and only then is the file
 * delivered; delivering it twice is the same import. So a stop loses nothing and doubles nothing.
 */
public final class OrderLanding {

    private static final int AT_A_TIME = 2_000;

    private final Connections connections;
    private final CrmRecords records;
    private final AccountMatches matches;
    private final Landings landings;
    private final ImportProfiles profiles;
    private final Periods periods;
    private final ReceiveFile receiveFile;
    private final SurvivingAccounts survivors;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /** Takes every part that landing needs. */
    public OrderLanding(
            Connections connections,
            CrmRecords records,
            AccountMatches matches,
            Landings landings,
            ImportProfiles profiles,
            Periods periods,
            ReceiveFile receiveFile,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.connections = connections;
        this.records = records;
        this.matches = matches;
        this.landings = landings;
        this.profiles = profiles;
        this.periods = periods;
        this.receiveFile = receiveFile;
        this.survivors = new SurvivingAccounts(records);
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Lands all lines that are due.
     *
     * @throws ChangedMeanwhile if somebody changed the connection
     */
    void land(StoredConnection stored) {
        Connection connection = stored.connection();
        String id = connection.id();
        deliver(connection);
        Optional<ImportProfile> profile =
                profiles.find(connection.profile()).map(ProfileDocument::profile);
        if (profile.isEmpty()) {
            return;
        }
        Reach reach = reach(profile.get());
        List<WaitReason> passing =
                Arrays.stream(WaitReason.values()).filter(WaitReason::passes).toList();
        unitOfWork.perform(
                () -> records.makeDue(id, CrmStream.ORDER_LINE, landings.waitingFor(id, passing)));
        LineReading reading =
                new LineReading(
                        connection.mapping(),
                        connection.confirmedStates(),
                        profile.get().zone(),
                        profile.get().currency());
        boolean more = true;
        while (more) {
            more = unitOfWork.perform(() -> landSome(stored, reading, reach));
            deliver(connection);
        }
    }

    /** What people decide meanwhile waits, so that it is not taken for landed. */
    private boolean landSome(StoredConnection stored, LineReading reading, Reach reach) {
        String id = stored.connection().id();
        if (!connections.lock(id).equals(Optional.of(stored.version()))) {
            throw new ChangedMeanwhile();
        }
        List<HeldRecord> due = records.due(id, CrmStream.ORDER_LINE, AT_A_TIME);
        if (!due.isEmpty()) {
            land(stored.connection(), reading, reach, due);
        }
        return !due.isEmpty();
    }

    /** The days that the books take. */
    private record Reach(LocalDate first, LocalDate last, Predicate<YearMonth> closed) {

        @Nullable WaitReason against(LandedLine line) {
            return line.day().isBefore(first) || line.day().isAfter(last)
                    ? WaitReason.DAY_OUT_OF_RANGE
                    : null;
        }

        boolean isClosed(List<LandingRow> rows) {
            return rows.stream().anyMatch(row -> closed.test(YearMonth.from(row.line().day())));
        }
    }

    private Reach reach(ImportProfile profile) {
        List<Period> closed = periods.all().stream().filter(Period::isClosed).toList();
        return new Reach(
                profile.firstDay(),
                LocalDate.ofInstant(clock.instant(), profile.zone()),
                month -> closed.stream().anyMatch(period -> period.contains(month)));
    }

    private void land(
            Connection connection, LineReading reading, Reach reach, List<HeldRecord> lines) {
        String id = connection.id();
        List<String> ids = lines.stream().map(HeldRecord::id).toList();
        Map<String, HeldRecord> orders = ordersOf(connection, lines);
        Map<String, String> customers = customersOf(connection, orders);
        Map<String, LineStanding> before = landings.find(id, ids);
        long number = landings.nextNumber(id);
        LandingFile file = new LandingFile(id, number);
        List<LineStanding> after = new ArrayList<>(lines.size());
        for (HeldRecord line : lines) {
            HeldRecord order = orders.get(refers(connection, CrmStream.ORDER_LINE, "order", line));
            LineStanding known = before.get(line.id());
            LandedLine stands = known == null ? null : known.landed();
            LineStanding next =
                    next(
                            line.id(),
                            stands,
                            reading.read(
                                    line, order, order == null ? null : customers.get(order.id())),
                            reach);
            file.add(line.id(), LandingRow.between(stands, next.landed()));
            if (!next.equals(known)) {
                after.add(next);
            }
        }
        landings.put(
                id,
                file.rows() == 0 ? null : new LandingBatch(number, file.rows(), file.text(), null),
                after);
        records.settle(id, CrmStream.ORDER_LINE, ids);
    }

    private static LineStanding next(
            String line, @Nullable LandedLine stands, LineReading.Outcome outcome, Reach reach) {
        LandedLine wanted = null;
        WaitReason reason = null;
        switch (outcome) {
            case LineReading.Outcome.Stands(LandedLine read) -> {
                wanted = read;
                reason = reach.against(read);
            }
            case LineReading.Outcome.Waits(WaitReason why) -> reason = why;
        }
        if (reason != null) {
            wanted = reason.leavesWhatWasLanded() ? stands : null;
        }
        if (reach.isClosed(LandingRow.between(stands, wanted))) {
            return new LineStanding(line, stands, WaitReason.PERIOD_CLOSED);
        }
        return new LineStanding(line, wanted, reason);
    }

    private Map<String, HeldRecord> ordersOf(Connection connection, List<HeldRecord> lines) {
        Set<String> ids = new HashSet<>();
        lines.forEach(line -> ids.add(refers(connection, CrmStream.ORDER_LINE, "order", line)));
        return records.find(connection.id(), CrmStream.ORDER, ids);
    }

    /**
     * The customer of each order, by the order; orders of accounts that nobody knows are left out.
     */
    private Map<String, String> customersOf(Connection connection, Map<String, HeldRecord> orders) {
        Map<String, String> accounts = new HashMap<>();
        orders.forEach((id, order) ->
                accounts.put(id, refers(connection, CrmStream.ORDER, "account", order)));
        Map<String, String> surviving =
                survivors.of(connection.id(), new HashSet<>(accounts.values()));
        Map<String, AccountMatch> known =
                matches.find(connection.id(), new HashSet<>(surviving.values()));
        Map<String, String> customers = new HashMap<>();
        accounts.forEach((order, account) -> {
            AccountMatch match = known.get(surviving.get(account));
            if (match != null && match.standing() == MatchStanding.CONFIRMED) {
                customers.put(order, match.customer());
            }
        });
        return customers;
    }

    private static String refers(
            Connection connection, CrmStream stream, String ours, HeldRecord record) {
        return connection.mapping().value(stream, ours, record.fields()).orElse("");
    }

    /** Delivers what is kept and not delivered, oldest first. */
    private void deliver(Connection connection) {
        for (LandingBatch batch : landings.undelivered(connection.id())) {
            String importId =
                    receiveFile
                            .receiveFile(
                                    AccountIdentification.actorOf(connection),
                                    connection.profile(),
                                    Book.ACTUAL,
                                    "%s-%d.csv".formatted(connection.id(), batch.number()),
                                    bytes(batch.text()))
                            .received()
                            .id();
            landings.delivered(connection.id(), batch.number(), importId);
        }
    }

    private static ByteSource bytes(String text) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        int[] at = {0};
        return (into, offset, length) -> {
            int count = Math.min(length, all.length - at[0]);
            if (count == 0) {
                return -1;
            }
            System.arraycopy(all, at[0], into, offset, count);
            at[0] += count;
            return count;
        };
    }
}
