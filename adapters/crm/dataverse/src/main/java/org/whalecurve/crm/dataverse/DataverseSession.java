package org.whalecurve.crm.dataverse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.crm.http.CrmRequest;
import org.whalecurve.crm.http.Halving;
import org.whalecurve.crm.http.KnownFields;
import org.whalecurve.crm.http.MarkedIds;
import org.whalecurve.crm.http.Told;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmCursor;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/** A session with one environment. */
final class DataverseSession implements CrmSession {

    private static final String PAGE = "odata.maxpagesize=5000";

    /** With it, the last page of everything carries a link to what will have changed since. */
    private static final String TRACKED = "odata.track-changes," + PAGE;

    private static final String NEXT = "@odata.nextLink";

    private final DataverseClient client;
    private final MarkedIds ids;
    private final Map<CrmStream, KnownFields> known = new EnumMap<>(CrmStream.class);

    DataverseSession(DataverseClient client) {
        this.client = client;
        this.ids = new MarkedIds(this::idsAt);
    }

    @Override
    public String greet() throws CrmFailure {
        JsonNode me = client.get("WhoAmI");
        return "Dataverse organization %s, as user %s."
                .formatted(me.path("OrganizationId").asText("?"), me.path("UserId").asText("?"));
    }

    @Override
    public List<CrmField> fields(CrmStream stream) throws CrmFailure {
        return freshFields(stream).all();
    }

    private KnownFields freshFields(CrmStream stream) throws CrmFailure {
        DataverseTable table = DataverseTable.of(stream);
        JsonNode metadata =
                client.get(
                        "EntityDefinitions(LogicalName='%s')/Attributes?%s"
                                .formatted(
                                        table.name(),
                                        CrmRequest.encoded(
                                                Map.of(
                                                        "$select",
                                                        "LogicalName,AttributeType,DisplayName,IsValidForRead,IsValidForUpdate"))));
        KnownFields fresh = DataverseRows.fields(table, metadata, client.present());
        known.put(stream, fresh);
        return fresh;
    }

    private KnownFields knownFields(CrmStream stream) throws CrmFailure {
        KnownFields before = known.get(stream);
        return before == null ? freshFields(stream) : before;
    }

    @Override
    public ChangePage read(CrmStream stream, Set<String> fields, @Nullable CrmCursor from)
            throws CrmFailure {
        DataverseTable table = DataverseTable.of(stream);
        DataversePlace place = DataversePlace.of(from, fields);
        KnownFields there =
                place.link().contains("skiptoken") ? knownFields(stream) : freshFields(stream);
        there.require(fields);
        JsonNode answer =
                place.link().isEmpty()
                        ? client.get(
                                table.set()
                                        + "?"
                                        + CrmRequest.encoded(
                                                Map.of(
                                                        "$select",
                                                        DataverseRows.selected(fields, there))),
                                TRACKED)
                        : client.follow(place.link(), PAGE);
        List<CrmChange> changes = new ArrayList<>();
        for (JsonNode row : answer.path("value")) {
            changes.add(DataverseRows.change(row, table, fields, there));
        }
        String next = answer.path(NEXT).asText("");
        boolean last = next.isEmpty();
        return new ChangePage(changes, place.at(last ? delta(answer) : next), last);
    }

    /** Where changes are not tracked there is no link, and everything has to be read again. */
    private static String delta(JsonNode answer) throws CrmFailure {
        String link = answer.path("@odata.deltaLink").asText("");
        if (link.isEmpty()) {
            throw new CrmFailure(
                    Reason.REFUSED,
                    "Dataverse tracks no changes of this table: an administrator has to switch on"
                            + " \"Track changes\" for it.",
                    null);
        }
        return link;
    }

    @Override
    public List<String> ids(CrmStream stream, @Nullable String after) throws CrmFailure {
        return ids.behind(stream, after);
    }

    /** One that was merged into another stays as an inactive row, and is none of its own. */
    private MarkedIds.Page idsAt(CrmStream stream, String mark) throws CrmFailure {
        DataverseTable table = DataverseTable.of(stream);
        Map<String, String> query = new HashMap<>();
        query.put("$select", table.key());
        if (table.merges()) {
            query.put("$filter", "merged ne true");
        }
        JsonNode answer =
                mark.isEmpty()
                        ? client.get(table.set() + "?" + CrmRequest.encoded(query), PAGE)
                        : client.follow(mark, PAGE);
        return new MarkedIds.Page(
                answer.path("value")
                        .valueStream()
                        .map(row -> row.path(table.key()).asText())
                        .toList(),
                answer.path(NEXT).asText(""));
    }

    @Override
    public Map<String, String> preflight(Set<String> fields) throws CrmFailure {
        return freshFields(CrmStream.ACCOUNT)
                .preflight(
                        fields,
                        name ->
                                "Create it in Power Apps: Tables > Account > Columns > New column,"
                                        + " with the schema name "
                                        + name
                                        + " (a publisher with the prefix cp), and publish.");
    }

    @Override
    public List<WriteOutcome> write(List<InsightUpdate> updates) {
        try {
            KnownFields there = knownFields(CrmStream.ACCOUNT);
            return there.write(
                    updates, sound -> Halving.write(sound, batch -> update(batch, there)));
        } catch (CrmFailure e) {
            return Halving.deferred(updates, String.valueOf(e.getMessage()));
        }
    }

    /** On standard tables one error takes all of the call back; by id it never creates. */
    private Told update(List<InsightUpdate> batch, KnownFields there) {
        List<Map<String, @Nullable Object>> targets = new ArrayList<>();
        for (InsightUpdate update : batch) {
            Map<String, @Nullable Object> target = new HashMap<>();
            update.values()
                    .forEach((name, value) ->
                            target.put(name, DataverseRows.written(value, there.typeOf(name))));
            target.put("@odata.type", "Microsoft.Dynamics.CRM.account");
            target.put("accountid", update.record());
            targets.add(target);
        }
        return client.tell(
                "accounts/Microsoft.Dynamics.CRM.UpdateMultiple", Map.of("Targets", targets));
    }
}
