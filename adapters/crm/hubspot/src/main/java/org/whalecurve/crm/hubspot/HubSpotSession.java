package org.whalecurve.crm.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.crm.http.Halving;
import org.whalecurve.crm.http.KnownFields;
import org.whalecurve.crm.http.MarkedIds;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmCursor;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/** A session with one account of HubSpot. */
final class HubSpotSession implements CrmSession {

    private static final int LISTED = 100;
    private static final int FOUND = 200;

    private final HubSpotClient client;
    private final String activityObject;
    private final Map<CrmStream, KnownFields> known = new EnumMap<>(CrmStream.class);
    private final MarkedIds ids;

    HubSpotSession(HubSpotClient client, String activityObject) {
        this.client = client;
        this.activityObject = activityObject;
        this.ids = new MarkedIds(this::idsAt);
    }

    @Override
    public String greet() throws CrmFailure {
        JsonNode account = client.get("/account-info/v3/details", Map.of());
        return "HubSpot account %s (%s)."
                .formatted(
                        account.path("portalId").asText("?"), account.path("uiDomain").asText("?"));
    }

    @Override
    public List<CrmField> fields(CrmStream stream) throws CrmFailure {
        return freshFields(stream).all();
    }

    private KnownFields freshFields(CrmStream stream) throws CrmFailure {
        String object = HubSpotObject.of(stream, activityObject);
        HubSpotClient.Dated answer = client.getDated("/crm/v3/properties/" + object);
        List<CrmField> fields = new ArrayList<>();
        for (JsonNode property : answer.json().path("results")) {
            fields.add(
                    new CrmField(
                            property.path("name").asText(),
                            property.path("label").asText(),
                            property.path("type").asText(),
                            !property.at("/modificationMetadata/readOnlyValue").asBoolean()));
        }
        HubSpotObject.ASSOCIATED.forEach(other ->
                fields.add(
                        new CrmField(
                                HubSpotObject.ASSOCIATIONS + other,
                                "Associated " + other,
                                "association",
                                false)));
        KnownFields fresh = KnownFields.of("HubSpot's " + object, fields, answer.at());
        known.put(stream, fresh);
        return fresh;
    }

    @Override
    public ChangePage read(CrmStream stream, Set<String> fields, @Nullable CrmCursor from)
            throws CrmFailure {
        HubSpotPlace place = HubSpotPlace.of(from);
        KnownFields before = known.get(stream);
        KnownFields there = before == null || !place.isOpen() ? freshFields(stream) : before;
        there.require(fields);
        HubSpotPlace open = place.open(there.asOf());
        HubSpotRecords records = new HubSpotRecords(fields, there);
        JsonNode answer =
                open.isListing() ? list(stream, open, records) : find(stream, open, records);
        JsonNode rows = answer.path("results");
        Map<String, Map<String, String>> links = links(stream, fields, rows);
        HubSpotPlace next = next(open, answer);
        return new ChangePage(records.changes(rows, links), next.cursor(), !next.isOpen());
    }

    private static HubSpotPlace next(HubSpotPlace open, JsonNode answer) {
        JsonNode rows = answer.path("results");
        if (open.isListing()) {
            JsonNode mark = answer.at("/paging/next/after");
            return mark.isValueNode() ? open.behind(mark.asText()) : open.closed();
        }
        return rows.size() < FOUND
                ? open.closed()
                : open.behind(rows.path(rows.size() - 1).path("id").asText());
    }

    private JsonNode list(CrmStream stream, HubSpotPlace place, HubSpotRecords records)
            throws CrmFailure {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("limit", Integer.toString(LISTED));
        query.put("archived", "false");
        query.put("properties", String.join(",", records.properties()));
        if (!place.after().isEmpty()) {
            query.put("after", place.after());
        }
        return client.get(objects(stream), query);
    }

    /**
     * Searches within the window by id: no page lies behind the 10,000 records that a search shows
     * at most, however many share a time stamp.
     */
    private JsonNode find(CrmStream stream, HubSpotPlace place, HubSpotRecords records)
            throws CrmFailure {
        String stamp = stream == CrmStream.CONTACT ? "lastmodifieddate" : "hs_lastmodifieddate";
        return client.ask(
                objects(stream) + "/search",
                Map.of(
                        "filterGroups",
                        List.of(
                                Map.of(
                                        "filters",
                                        List.of(
                                                HubSpotRecords.since(stamp, place.from()),
                                                HubSpotRecords.until(stamp, place.until()),
                                                HubSpotRecords.filter(
                                                        "hs_object_id", "GT", place.after())))),
                        "sorts",
                        List.of(Map.of("propertyName", "hs_object_id", "direction", "ASCENDING")),
                        "properties",
                        List.copyOf(records.properties()),
                        "limit",
                        FOUND));
    }

    private String objects(CrmStream stream) {
        return "/crm/v3/objects/" + HubSpotObject.of(stream, activityObject);
    }

    /** A search does not show what a record is associated with: a second call does. */
    private Map<String, Map<String, String>> links(
            CrmStream stream, Set<String> fields, JsonNode rows) throws CrmFailure {
        Map<String, Map<String, String>> links = new HashMap<>();
        Set<String> wanted =
                fields.stream()
                        .filter(name -> name.startsWith(HubSpotObject.ASSOCIATIONS))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (rows.isEmpty()) {
            return links;
        }
        List<Map<String, String>> inputs =
                rows.valueStream().map(row -> Map.of("id", row.path("id").asText())).toList();
        for (String field : wanted) {
            String other = field.substring(HubSpotObject.ASSOCIATIONS.length());
            String object = HubSpotObject.of(stream, activityObject);
            JsonNode answer =
                    client.ask(
                            "/crm/v4/associations/%s/%s/batch/read".formatted(object, other),
                            Map.of("inputs", inputs));
            for (JsonNode row : answer.path("results")) {
                links.computeIfAbsent(row.at("/from/id").asText(), id -> new HashMap<>())
                        .put(field, row.at("/to/0/toObjectId").asText());
            }
        }
        return links;
    }

    @Override
    public List<String> ids(CrmStream stream, @Nullable String after) throws CrmFailure {
        return ids.behind(stream, after);
    }

    /**
     * By the list and not by the search: what the index does not show yet must not be taken for
     * deleted.
     */
    private MarkedIds.Page idsAt(CrmStream stream, String mark) throws CrmFailure {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("limit", Integer.toString(LISTED));
        query.put("archived", "false");
        if (!mark.isEmpty()) {
            query.put("after", mark);
        }
        JsonNode answer = client.get(objects(stream), query);
        return new MarkedIds.Page(
                answer.path("results").valueStream().map(row -> row.path("id").asText()).toList(),
                answer.at("/paging/next/after").asText(""));
    }

    @Override
    public Map<String, String> preflight(Set<String> fields) throws CrmFailure {
        return new TreeMap<>(
                freshFields(CrmStream.ACCOUNT).preflight(fields, HubSpotWriting::howToCreate));
    }

    @Override
    public List<WriteOutcome> write(List<InsightUpdate> updates) {
        KnownFields there;
        try {
            KnownFields before = known.get(CrmStream.ACCOUNT);
            there = before == null ? freshFields(CrmStream.ACCOUNT) : before;
        } catch (CrmFailure e) {
            return Halving.deferred(updates, String.valueOf(e.getMessage()));
        }
        return there.write(
                updates,
                sound ->
                        Halving.write(
                                sound,
                                batch -> HubSpotWriting.tell(client, batch),
                                HubSpotWriting::outcomes));
    }
}
