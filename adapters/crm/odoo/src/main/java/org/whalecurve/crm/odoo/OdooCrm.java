package org.whalecurve.crm.odoo;

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

/** Odoo from version 19 on, by its interface JSON-2. */
@ApplicationScoped
class OdooCrm implements CrmSystem {

    static final String URL = "url";
    static final String DATABASE = "database";
    static final String API_KEY = "api-key";
    static final String CASE_MODEL = "case-model";
    static final String CALLS_PER_SECOND = "calls-per-second";

    /** A self-hosted Odoo enforces no limit: this is what leaves it free for its people. */
    private static final int USUAL_CALLS_PER_SECOND = 10;

    /** Odoo writes so many partners in a third of a second and in one transaction. */
    private static final int LARGEST_WRITE = 500;

    private final CrmLines lines;

    /** Speaks over these lines. */
    @Inject
    OdooCrm(CrmLines lines) {
        this.lines = lines;
    }

    @Override
    public CrmCapabilities capabilities() {
        return new CrmCapabilities(
                "odoo",
                "Odoo 19 or later",
                List.of(
                        new CrmSetting(
                                URL, "Address, such as https://odoo.company.example", false, true),
                        new CrmSetting(DATABASE, "Database", false, true),
                        new CrmSetting(
                                API_KEY, "API key of the user of the connection", true, true),
                        new CrmSetting(
                                CASE_MODEL,
                                "Model that cases are kept in (helpdesk.ticket)",
                                false,
                                false),
                        new CrmSetting(
                                CALLS_PER_SECOND,
                                "Calls a second at most (" + USUAL_CALLS_PER_SECOND + ")",
                                false,
                                false)),
                streams(),
                insights(),
                Set.of(CrmEnding.ARCHIVED),
                LARGEST_WRITE);
    }

    private static Map<CrmStream, Map<String, String>> streams() {
        Map<CrmStream, Map<String, String>> streams = new EnumMap<>(CrmStream.class);
        streams.put(
                CrmStream.ACCOUNT,
                Map.of(
                        "key", "ref",
                        "name", "name",
                        "country", "country_code",
                        "segment", "industry_id.display_name",
                        "parent", "parent_id",
                        "owner", "user_id.display_name",
                        "unit", "company_id.display_name",
                        "tax-id", "vat",
                        "domain", "website",
                        "email", "email"));
        streams.put(
                CrmStream.CONTACT,
                Map.of("account", "commercial_partner_id", "name", "name", "email", "email"));
        streams.put(
                CrmStream.OPPORTUNITY,
                Map.of(
                        "account", "partner_id.commercial_partner_id",
                        "name", "name",
                        "stage", "stage_id.display_name",
                        "amount", "expected_revenue",
                        "probability", "probability",
                        "expected", "date_deadline",
                        "closed", "date_closed"));
        streams.put(
                CrmStream.ORDER,
                Map.of(
                        "number", "name",
                        "account", "partner_id.commercial_partner_id",
                        "date", "date_order",
                        "currency", "currency_id.display_name",
                        "state", "state",
                        "channel", "team_id.display_name",
                        "country", "country_code"));
        streams.put(
                CrmStream.ORDER_LINE,
                Map.of(
                        "order", "order_id",
                        "product", "product_id",
                        "product-name", "product_id.display_name",
                        "quantity", "product_uom_qty",
                        "unit-price", "price_unit",
                        "amount", "price_subtotal"));
        streams.put(
                CrmStream.INVOICE,
                Map.of(
                        "number", "name",
                        "account", "commercial_partner_id",
                        "date", "invoice_date",
                        "kind", "move_type",
                        "state", "state",
                        "amount", "amount_untaxed_signed"));
        streams.put(
                CrmStream.CASE,
                Map.of(
                        "account", "partner_id.commercial_partner_id",
                        "number", "ticket_ref",
                        "kind", "ticket_type_id.display_name",
                        "priority", "priority",
                        "opened", "create_date",
                        "closed", "close_date"));
        streams.put(
                CrmStream.ACTIVITY,
                Map.of("account", "res_id", "kind", "message_type", "at", "date"));
        streams.put(
                CrmStream.PRODUCT,
                Map.of("key", "default_code", "name", "name", "cost", "standard_price"));
        return streams;
    }

    static Map<Insight, String> insights() {
        Map<Insight, String> insights = new EnumMap<>(Insight.class);
        insights.put(Insight.PROFIT_TIER, "x_cp_tier");
        insights.put(Insight.PROFIT, "x_cp_profit");
        insights.put(Insight.COST_TO_SERVE, "x_cp_cost_to_serve");
        insights.put(Insight.LIFETIME_VALUE, "x_cp_clv");
        insights.put(Insight.LIFETIME_VALUE_LOW, "x_cp_clv_low");
        insights.put(Insight.LIFETIME_VALUE_HIGH, "x_cp_clv_high");
        insights.put(Insight.PROBABILITY_ALIVE, "x_cp_p_alive");
        insights.put(Insight.NEXT_ACTION, "x_cp_next_action");
        insights.put(Insight.RUN, "x_cp_run");
        insights.put(Insight.AS_OF, "x_cp_as_of");
        return insights;
    }

    @Override
    public CrmSession session(CrmAccess access) {
        GivenSettings given = new GivenSettings(access);
        OdooClient client =
                new OdooClient(
                        lines.line(
                                access.connection(),
                                new LinePace(
                                        given.number(CALLS_PER_SECOND, USUAL_CALLS_PER_SECOND),
                                        Duration.ofSeconds(1))),
                        given.address(URL),
                        Credential.fixed(
                                Map.of(
                                        "Authorization",
                                        "bearer " + given.inHeader(API_KEY),
                                        "X-Odoo-Database",
                                        given.inHeader(DATABASE))),
                        lines.clock());
        return new OdooSession(
                client, given.required(DATABASE), given.word(CASE_MODEL, "helpdesk.ticket"));
    }
}
