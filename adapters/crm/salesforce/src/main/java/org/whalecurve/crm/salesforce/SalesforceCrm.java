package org.whalecurve.crm.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.whalecurve.application.crm.port.CrmAccess;
import org.whalecurve.application.crm.port.CrmCapabilities;
import org.whalecurve.application.crm.port.CrmCapabilities.CrmEnding;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.application.crm.port.CrmSetting;
import org.whalecurve.application.crm.port.CrmSystem;
import org.whalecurve.crm.http.ClientToken;
import org.whalecurve.crm.http.CrmLine;
import org.whalecurve.crm.http.CrmLines;
import org.whalecurve.crm.http.GivenSettings;
import org.whalecurve.crm.http.LinePace;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.Insight;

/** Salesforce, by its REST interface and the credentials of an external client app. */
@ApplicationScoped
class SalesforceCrm implements CrmSystem {

    static final String URL = "url";
    static final String CLIENT_ID = "client-id";
    static final String CLIENT_SECRET = "client-secret";
    static final String CALLS_PER_SECOND = "calls-per-second";

    /** Twenty-five long requests may run at once; one connection needs few. */
    private static final int USUAL_CALLS_PER_SECOND = 5;

    /** The most records of one call on collections. */
    private static final int LARGEST_WRITE = 200;

    private final CrmLines lines;
    private final ConcurrentMap<String, ConcurrentMap<String, JsonNode>> tokens =
            new ConcurrentHashMap<>();

    @Inject
    SalesforceCrm(CrmLines lines) {
        this.lines = lines;
    }

    @Override
    public CrmCapabilities capabilities() {
        return new CrmCapabilities(
                "salesforce",
                "Salesforce",
                List.of(
                        new CrmSetting(
                                URL,
                                "My Domain, such as https://company.my.salesforce.com",
                                false,
                                true),
                        new CrmSetting(CLIENT_ID, "Consumer key of the app", false, true),
                        new CrmSetting(CLIENT_SECRET, "Consumer secret of the app", true, true),
                        new CrmSetting(
                                CALLS_PER_SECOND,
                                "Calls a second at most (" + USUAL_CALLS_PER_SECOND + ")",
                                false,
                                false)),
                streams(),
                insights(),
                Set.of(CrmEnding.DELETED, CrmEnding.MERGED),
                LARGEST_WRITE);
    }

    private static Map<CrmStream, Map<String, String>> streams() {
        Map<CrmStream, Map<String, String>> streams = new EnumMap<>(CrmStream.class);
        streams.put(
                CrmStream.ACCOUNT,
                Map.of(
                        "key", "AccountNumber",
                        "name", "Name",
                        "country", "BillingCountry",
                        "segment", "Industry",
                        "parent", "ParentId",
                        "owner", "OwnerId",
                        "domain", "Website"));
        streams.put(
                CrmStream.CONTACT,
                Map.of("account", "AccountId", "name", "LastName", "email", "Email"));
        streams.put(
                CrmStream.OPPORTUNITY,
                Map.of(
                        "account", "AccountId",
                        "name", "Name",
                        "stage", "StageName",
                        "amount", "Amount",
                        "probability", "Probability",
                        "expected", "CloseDate"));
        streams.put(
                CrmStream.ORDER,
                Map.of(
                        "number", "OrderNumber",
                        "account", "AccountId",
                        "date", "EffectiveDate",
                        "state", "StatusCode",
                        "channel", "Type",
                        "country", "ShippingCountry"));
        streams.put(
                CrmStream.ORDER_LINE,
                Map.of(
                        "order", "OrderId",
                        "product", "Product2Id",
                        "quantity", "Quantity",
                        "unit-price", "UnitPrice",
                        "amount", "TotalPrice"));
        streams.put(
                CrmStream.CASE,
                Map.of(
                        "account", "AccountId",
                        "number", "CaseNumber",
                        "kind", "Type",
                        "priority", "Priority",
                        "opened", "CreatedDate",
                        "closed", "ClosedDate"));
        streams.put(
                CrmStream.ACTIVITY,
                Map.of(
                        "account", "AccountId",
                        "kind", "EventSubtype",
                        "at", "StartDateTime",
                        "minutes", "DurationInMinutes"));
        streams.put(CrmStream.PRODUCT, Map.of("key", "ProductCode", "name", "Name"));
        return streams;
    }

    static Map<Insight, String> insights() {
        Map<Insight, String> insights = new EnumMap<>(Insight.class);
        insights.put(Insight.PROFIT_TIER, "CP_Tier__c");
        insights.put(Insight.PROFIT, "CP_Profit__c");
        insights.put(Insight.COST_TO_SERVE, "CP_CostToServe__c");
        insights.put(Insight.LIFETIME_VALUE, "CP_CLV__c");
        insights.put(Insight.LIFETIME_VALUE_LOW, "CP_CLVLow__c");
        insights.put(Insight.LIFETIME_VALUE_HIGH, "CP_CLVHigh__c");
        insights.put(Insight.PROBABILITY_ALIVE, "CP_PAlive__c");
        insights.put(Insight.NEXT_ACTION, "CP_NextAction__c");
        insights.put(Insight.RUN, "CP_Run__c");
        insights.put(Insight.AS_OF, "CP_AsOf__c");
        return insights;
    }

    @Override
    public CrmSession session(CrmAccess access) {
        GivenSettings given = new GivenSettings(access);
        URI domain = given.address(URL);
        CrmLine line =
                lines.line(
                        access.connection(),
                        new LinePace(
                                given.number(CALLS_PER_SECOND, USUAL_CALLS_PER_SECOND),
                                Duration.ofSeconds(1)));
        ClientToken token =
                new ClientToken(
                        line,
                        URI.create(domain + "/services/oauth2/token"),
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                given.required(CLIENT_ID),
                                "client_secret",
                                given.required(CLIENT_SECRET)),
                        tokens.computeIfAbsent(access.connection(), any -> ClientToken.place()),
                        lines.clock());
        return new SalesforceSession(new SalesforceClient(line, domain, token, lines.clock()));
    }
}
