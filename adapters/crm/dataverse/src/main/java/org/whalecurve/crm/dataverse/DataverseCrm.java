package org.whalecurve.crm.dataverse;

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

/** Dataverse, by its Web API with change tracking, and an application user of Entra. */
@ApplicationScoped
class DataverseCrm implements CrmSystem {

    static final String URL = "url";
    static final String TENANT = "tenant";
    static final String CLIENT_ID = "client-id";
    static final String CLIENT_SECRET = "client-secret";
    static final String LOGIN_URL = "login-url";
    static final String CALLS_PER_SECOND = "calls-per-second";

    private static final String LOGIN = "https://login.microsoftonline.com";

    /** 6,000 requests in five minutes are allowed to a user: half of it, and room for others. */
    private static final int USUAL_CALLS_PER_SECOND = 10;

    private static final int LARGEST_WRITE = 100;

    private final CrmLines lines;
    private final ConcurrentMap<String, ConcurrentMap<String, JsonNode>> tokens =
            new ConcurrentHashMap<>();

    @Inject
    DataverseCrm(CrmLines lines) {
        this.lines = lines;
    }

    @Override
    public CrmCapabilities capabilities() {
        return new CrmCapabilities(
                "dataverse",
                "Microsoft Dataverse (Dynamics 365)",
                List.of(
                        new CrmSetting(
                                URL,
                                "Environment, such as https://company.crm4.dynamics.com",
                                false,
                                true),
                        new CrmSetting(TENANT, "Tenant of Entra", false, true),
                        new CrmSetting(CLIENT_ID, "Application (client) id", false, true),
                        new CrmSetting(CLIENT_SECRET, "Client secret", true, true),
                        new CrmSetting(LOGIN_URL, "Sign-in (" + LOGIN + ")", false, false),
                        new CrmSetting(
                                CALLS_PER_SECOND,
                                "Calls a second at most (" + USUAL_CALLS_PER_SECOND + ")",
                                false,
                                false)),
                streams(),
                insights(),
                Set.of(CrmEnding.ARCHIVED, CrmEnding.DELETED, CrmEnding.MERGED),
                LARGEST_WRITE);
    }

    private static Map<CrmStream, Map<String, String>> streams() {
        Map<CrmStream, Map<String, String>> streams = new EnumMap<>(CrmStream.class);
        streams.put(
                CrmStream.ACCOUNT,
                Map.of(
                        "key", "accountnumber",
                        "name", "name",
                        "country", "address1_country",
                        "segment", "industrycode",
                        "parent", "_parentaccountid_value",
                        "owner", "_ownerid_value",
                        "unit", "_owningbusinessunit_value",
                        "domain", "websiteurl",
                        "email", "emailaddress1"));
        streams.put(
                CrmStream.CONTACT,
                Map.of(
                        "account", "_parentcustomerid_value",
                        "name", "fullname",
                        "email", "emailaddress1"));
        streams.put(
                CrmStream.OPPORTUNITY,
                Map.of(
                        "account", "_customerid_value",
                        "name", "name",
                        "stage", "statecode",
                        "amount", "estimatedvalue",
                        "probability", "closeprobability",
                        "expected", "estimatedclosedate",
                        "closed", "actualclosedate"));
        streams.put(
                CrmStream.ORDER,
                Map.of(
                        "number", "ordernumber",
                        "account", "_customerid_value",
                        "date", "createdon",
                        "currency", "_transactioncurrencyid_value",
                        "state", "statecode",
                        "country", "shipto_country"));
        streams.put(
                CrmStream.ORDER_LINE,
                Map.of(
                        "order", "_salesorderid_value",
                        "product", "_productid_value",
                        "product-name", "productname",
                        "quantity", "quantity",
                        "unit-price", "priceperunit",
                        "amount", "baseamount"));
        streams.put(
                CrmStream.INVOICE,
                Map.of(
                        "number", "invoicenumber",
                        "account", "_customerid_value",
                        "date", "createdon",
                        "state", "statecode",
                        "amount", "totallineitemamount"));
        streams.put(
                CrmStream.CASE,
                Map.of(
                        "account", "_customerid_value",
                        "number", "ticketnumber",
                        "kind", "casetypecode",
                        "priority", "prioritycode",
                        "opened", "createdon"));
        streams.put(
                CrmStream.ACTIVITY,
                Map.of(
                        "account", "_regardingobjectid_value",
                        "at", "scheduledstart",
                        "minutes", "scheduleddurationminutes"));
        streams.put(
                CrmStream.PRODUCT,
                Map.of(
                        "key", "productnumber",
                        "name", "name",
                        "cost", "standardcost"));
        return streams;
    }

    static Map<Insight, String> insights() {
        Map<Insight, String> insights = new EnumMap<>(Insight.class);
        insights.put(Insight.PROFIT_TIER, "cp_tier");
        insights.put(Insight.PROFIT, "cp_profit");
        insights.put(Insight.COST_TO_SERVE, "cp_costtoserve");
        insights.put(Insight.LIFETIME_VALUE, "cp_clv");
        insights.put(Insight.LIFETIME_VALUE_LOW, "cp_clvlow");
        insights.put(Insight.LIFETIME_VALUE_HIGH, "cp_clvhigh");
        insights.put(Insight.PROBABILITY_ALIVE, "cp_palive");
        insights.put(Insight.NEXT_ACTION, "cp_nextaction");
        insights.put(Insight.RUN, "cp_run");
        insights.put(Insight.AS_OF, "cp_asof");
        return insights;
    }

    @Override
    public CrmSession session(CrmAccess access) {
        GivenSettings given = new GivenSettings(access);
        URI environment = given.address(URL);
        CrmLine line =
                lines.line(
                        access.connection(),
                        new LinePace(
                                given.number(CALLS_PER_SECOND, USUAL_CALLS_PER_SECOND),
                                Duration.ofSeconds(1)));
        ClientToken token =
                new ClientToken(
                        line,
                        URI.create(
                                given.address(LOGIN_URL, LOGIN)
                                        + "/"
                                        + given.word(TENANT, given.required(TENANT))
                                        + "/oauth2/v2.0/token"),
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "scope",
                                environment + "/.default",
                                "client_id",
                                given.required(CLIENT_ID),
                                "client_secret",
                                given.required(CLIENT_SECRET)),
                        tokens.computeIfAbsent(access.connection(), any -> ClientToken.place()),
                        lines.clock());
        return new DataverseSession(new DataverseClient(line, environment, token, lines.clock()));
    }
}
