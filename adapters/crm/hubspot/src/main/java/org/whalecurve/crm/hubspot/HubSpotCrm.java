package org.whalecurve.crm.hubspot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.application.crm.port.CrmAccess;
import org.whalecurve.application.crm.port.CrmCapabilities;
import org.whalecurve.application.crm.port.CrmCapabilities.CrmEnding;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.application.crm.port.CrmSetting;
import org.whalecurve.application.crm.port.CrmSystem;
import org.whalecurve.crm.http.Credential;
import org.whalecurve.crm.http.CrmLines;
import org.whalecurve.crm.http.GivenSettings;
import org.whalecurve.crm.http.LinePace;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.Insight;

/** HubSpot, by version 3 of its interface and the token of a private app. */
@ApplicationScoped
class HubSpotCrm implements CrmSystem {

    static final String URL = "url";
    static final String TOKEN = "token";
    static final String ACTIVITY_OBJECT = "activity-object";
    static final String CALLS_PER_SECOND = "calls-per-second";

    /** An account is allowed five searches a second, by all its integrations together. */
    private static final int USUAL_CALLS_PER_SECOND = 4;

    /** The most inputs of a batch. */
    private static final int LARGEST_WRITE = 100;

    private final CrmLines lines;

    @Inject
    HubSpotCrm(CrmLines lines) {
        this.lines = lines;
    }

    @Override
    public CrmCapabilities capabilities() {
        return new CrmCapabilities(
                "hubspot",
                "HubSpot",
                List.of(
                        new CrmSetting(TOKEN, "Access token of the private app", true, true),
                        new CrmSetting(
                                ACTIVITY_OBJECT,
                                "Kind of activity that is read (meetings)",
                                false,
                                false),
                        new CrmSetting(URL, "Address (https://api.hubapi.com)", false, false),
                        new CrmSetting(
                                CALLS_PER_SECOND,
                                "Calls a second at most (" + USUAL_CALLS_PER_SECOND + ")",
                                false,
                                false)),
                streams(),
                insights(),
                Set.of(CrmEnding.MERGED),
                LARGEST_WRITE);
    }

    private static Map<CrmStream, Map<String, String>> streams() {
        Map<CrmStream, Map<String, String>> streams = new EnumMap<>(CrmStream.class);
        streams.put(
                CrmStream.ACCOUNT,
                Map.of(
                        "key", "hs_object_id",
                        "name", "name",
                        "country", "country",
                        "segment", "industry",
                        "parent", "hs_parent_company_id",
                        "owner", "hubspot_owner_id",
                        "domain", "domain"));
        streams.put(
                CrmStream.CONTACT,
                Map.of("account", "associatedcompanyid", "name", "lastname", "email", "email"));
        streams.put(
                CrmStream.OPPORTUNITY,
                Map.of(
                        "account", "associations.companies",
                        "name", "dealname",
                        "stage", "dealstage",
                        "amount", "amount",
                        "probability", "hs_deal_stage_probability",
                        "expected", "closedate"));
        streams.put(
                CrmStream.ORDER,
                Map.of(
                        "number", "hs_order_name",
                        "account", "associations.companies",
                        "date", "hs_createdate",
                        "currency", "hs_currency_code",
                        "state", "hs_pipeline_stage",
                        "channel", "hs_source_store",
                        "country", "hs_shipping_address_country"));
        streams.put(
                CrmStream.ORDER_LINE,
                Map.of(
                        "order", "associations.orders",
                        "product", "hs_product_id",
                        "product-name", "name",
                        "quantity", "quantity",
                        "unit-price", "price",
                        "amount", "amount"));
        streams.put(
                CrmStream.INVOICE,
                Map.of(
                        "number", "hs_number",
                        "account", "associations.companies",
                        "date", "hs_invoice_date",
                        "state", "hs_invoice_status",
                        "amount", "hs_amount_billed"));
        streams.put(
                CrmStream.CASE,
                Map.of(
                        "account", "associations.companies",
                        "number", "hs_object_id",
                        "kind", "hs_ticket_category",
                        "priority", "hs_ticket_priority",
                        "opened", "createdate",
                        "closed", "closed_date"));
        streams.put(
                CrmStream.ACTIVITY,
                Map.of(
                        "account", "associations.companies",
                        "kind", "hs_activity_type",
                        "at", "hs_timestamp"));
        streams.put(
                CrmStream.PRODUCT,
                Map.of("key", "hs_sku", "name", "name", "cost", "hs_cost_of_goods_sold"));
        return streams;
    }

    static Map<Insight, String> insights() {
        Map<Insight, String> insights = new EnumMap<>(Insight.class);
        insights.put(Insight.PROFIT_TIER, "cp_tier");
        insights.put(Insight.PROFIT, "cp_profit");
        insights.put(Insight.COST_TO_SERVE, "cp_cost_to_serve");
        insights.put(Insight.LIFETIME_VALUE, "cp_clv");
        insights.put(Insight.LIFETIME_VALUE_LOW, "cp_clv_low");
        insights.put(Insight.LIFETIME_VALUE_HIGH, "cp_clv_high");
        insights.put(Insight.PROBABILITY_ALIVE, "cp_p_alive");
        insights.put(Insight.NEXT_ACTION, "cp_next_action");
        insights.put(Insight.RUN, "cp_run");
        insights.put(Insight.AS_OF, "cp_as_of");
        return insights;
    }

    @Override
    public CrmSession session(CrmAccess access) {
        GivenSettings given = new GivenSettings(access);
        HubSpotClient client =
                new HubSpotClient(
                        lines.line(
                                access.connection(),
                                new LinePace(
                                        given.number(CALLS_PER_SECOND, USUAL_CALLS_PER_SECOND),
                                        Duration.ofSeconds(1))),
                        given.address(URL, "https://api.hubapi.com"),
                        Credential.fixed(
                                Map.of("Authorization", "Bearer " + given.inHeader(TOKEN))),
                        lines.clock());
        return new HubSpotSession(client, given.word(ACTIVITY_OBJECT, "meetings"));
    }
}
