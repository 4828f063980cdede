package org.whalecurve.crm.odoo;

import java.util.List;
import org.whalecurve.domain.crm.CrmStream;

/**
 * Where Odoo keeps a stream.
 *
 * @param name of the model
 * @param domain which of its records are meant
 */
record OdooModel(String name, List<Object> domain) {

    static final String PARTNER = "res.partner";

    static OdooModel of(CrmStream stream, String caseModel) {
        return switch (stream) {
            // Exactly those that are their own commercial_partner_id: who is billed.
            case ACCOUNT ->
                    new OdooModel(
                            PARTNER,
                            List.of(
                                    "|",
                                    List.of("is_company", "=", true),
                                    List.of("parent_id", "=", false)));
            case CONTACT ->
                    new OdooModel(
                            PARTNER,
                            List.of(
                                    List.of("is_company", "=", false),
                                    List.of("parent_id", "!=", false)));
            case OPPORTUNITY ->
                    new OdooModel("crm.lead", List.of(List.of("type", "=", "opportunity")));
            case ORDER -> new OdooModel("sale.order", List.of());
            // Headings and notes stand among the lines.
            case ORDER_LINE ->
                    new OdooModel("sale.order.line", List.of(List.of("display_type", "=", false)));
            case INVOICE ->
                    new OdooModel(
                            "account.move",
                            List.of(
                                    List.of(
                                            "move_type",
                                            "in",
                                            List.of("out_invoice", "out_refund"))));
            case CASE -> new OdooModel(caseModel, List.of());
            // What the machine notes about itself is no touchpoint.
            case ACTIVITY ->
                    new OdooModel(
                            "mail.message",
                            List.of(
                                    List.of("model", "=", PARTNER),
                                    List.of(
                                            "message_type",
                                            "not in",
                                            List.of("notification", "user_notification"))));
            case PRODUCT -> new OdooModel("product.product", List.of());
        };
    }
}
