package org.whalecurve.application.crm.port;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmCursor;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmRecord;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.Insight;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/**
 * A CRM held in memory that behaves as real ones do: its time stamps are whole seconds, it is read
 * in small pages from a time on and shows again what it has shown, deleted records vanish without a
 * word, and it fails when told to.
 */
public final class InMemoryCrm implements CrmSystem, CrmSession {

    private static final int PAGE = 3;
    private static final Duration OVERLAP = Duration.ofSeconds(1);

    private record Entry(CrmChange change, Instant at) {}

    private final Map<CrmStream, Map<String, Entry>> entries = new HashMap<>();
    private final Set<CrmStream> withoutFields = new HashSet<>();
    private Instant at = Instant.parse("2011-04-04T07:00:00Z");
    private int answers = Integer.MAX_VALUE;
    private CrmFailure.Reason failing = CrmFailure.Reason.UNAVAILABLE;
    private boolean cursorsExpired;

    /** Lets the CRM's clock go on by a second; until then all changes have the same time. */
    public void tick() {
        at = at.plusSeconds(1);
    }

    /** Writes a record: names and values in turn. */
    public void write(CrmStream stream, String id, String... fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        put(stream, new CrmChange.Upserted(new CrmRecord(id, at, "somebody", values)));
    }

    /** Merges a record into another one. */
    public void merge(CrmStream stream, String id, String survivor) {
        put(stream, new CrmChange.Merged(id, survivor));
    }

    /** Deletes a record without a word. */
    public void delete(CrmStream stream, String id) {
        of(stream).remove(id);
    }

    /** Fails after so many more answers. */
    public void failAfter(int more, CrmFailure.Reason reason) {
        answers = more;
        failing = reason;
    }

    /** Answers again. */
    public void recover() {
        answers = Integer.MAX_VALUE;
    }

    /** The next reader that comes with a cursor has to begin from the beginning. */
    public void expireCursors() {
        cursorsExpired = true;
    }

    /** A stream loses a field that is mapped. */
    public void loseField(CrmStream stream) {
        withoutFields.add(stream);
    }

    /** The field is there again. */
    public void restoreField(CrmStream stream) {
        withoutFields.remove(stream);
    }

    @Override
    public CrmCapabilities capabilities() {
        return new CrmCapabilities(
                "memory",
                "Memory CRM",
                List.of(
                        new CrmSetting("url", "Address", false, true),
                        new CrmSetting("api-key", "API key", true, true)),
                Map.of(
                        CrmStream.ACCOUNT,
                        Map.of("key", "ref", "name", "name", "tax-id", "vat", "country", "land"),
                        CrmStream.ORDER,
                        Map.of(
                                "number", "name",
                                "account", "partner",
                                "date", "ordered",
                                "state", "state"),
                        CrmStream.ORDER_LINE,
                        Map.of(
                                "order", "order",
                                "product", "product",
                                "quantity", "qty",
                                "unit-price", "price",
                                "amount", "subtotal")),
                Map.of(Insight.PROFIT_TIER, "wc_tier"),
                Set.of(CrmCapabilities.CrmEnding.MERGED),
                2);
    }

    @Override
    public CrmSession session(CrmAccess access) {
        if (access.settings().getOrDefault("api-key", "").isEmpty()) {
            throw new IllegalArgumentException("An API key is missing.");
        }
        return this;
    }

    @Override
    public String greet() throws CrmFailure {
        answer();
        return "Memory CRM, signed in as somebody.";
    }

    @Override
    public List<CrmField> fields(CrmStream stream) {
        return List.of(new CrmField("name", "Name", "char", true));
    }

    @Override
    public ChangePage read(CrmStream stream, Set<String> fields, @Nullable CrmCursor from)
            throws CrmFailure {
        answer();
        if (withoutFields.contains(stream)) {
            throw new CrmFailure(
                    CrmFailure.Reason.SCHEMA_CHANGED, "A field of " + stream + " is gone.", null);
        }
        if (from != null && cursorsExpired) {
            cursorsExpired = false;
            throw new CrmFailure(CrmFailure.Reason.CURSOR_EXPIRED, "Too old.", null);
        }
        String[] place = from == null ? new String[] {"", ""} : from.state().split("\\|", -1);
        Comparator<Map.Entry<String, Entry>> order =
                Comparator.<Map.Entry<String, Entry>, Instant>comparing(
                                entry -> entry.getValue().at())
                        .thenComparing(Map.Entry::getKey);
        List<Map.Entry<String, Entry>> rest =
                of(stream).entrySet().stream()
                        .filter(entry -> isAfter(entry, place))
                        .sorted(order)
                        .toList();
        List<Map.Entry<String, Entry>> page = rest.subList(0, Math.min(PAGE, rest.size()));
        boolean last = page.size() == rest.size();
        String next =
                last
                        ? at.minus(OVERLAP) + "|"
                        : page.getLast().getValue().at() + "|" + page.getLast().getKey();
        return new ChangePage(
                page.stream().map(entry -> entry.getValue().change()).toList(),
                new CrmCursor("time-keyset", next),
                last);
    }

    @Override
    public List<String> ids(CrmStream stream, @Nullable String after) throws CrmFailure {
        answer();
        return of(stream).entrySet().stream()
                .filter(entry -> !(entry.getValue().change() instanceof CrmChange.Merged))
                .map(Map.Entry::getKey)
                .filter(id -> after == null || id.compareTo(after) > 0)
                .sorted()
                .limit(PAGE)
                .toList();
    }

    @Override
    public Map<String, String> preflight(Set<String> fields) {
        return Map.of();
    }

    @Override
    public List<WriteOutcome> write(List<InsightUpdate> updates) {
        List<WriteOutcome> outcomes = new ArrayList<>();
        updates.forEach(each -> outcomes.add(new WriteOutcome.Acknowledged(each.id())));
        return outcomes;
    }

    private static boolean isAfter(Map.Entry<String, Entry> entry, String[] place) {
        if (place[0].isEmpty()) {
            return true;
        }
        int compared = entry.getValue().at().compareTo(Instant.parse(place[0]));
        return compared > 0 || (compared == 0 && entry.getKey().compareTo(place[1]) > 0);
    }

    private void answer() throws CrmFailure {
        if (answers == 0) {
            throw new CrmFailure(failing, "The memory CRM is told to fail.", null);
        }
        answers--;
    }

    private void put(CrmStream stream, CrmChange change) {
        of(stream).put(change.id(), new Entry(change, at));
    }

    private Map<String, Entry> of(CrmStream stream) {
        return entries.computeIfAbsent(stream, _ -> new HashMap<>());
    }
}
