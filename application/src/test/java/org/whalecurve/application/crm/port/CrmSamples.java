package org.whalecurve.application.crm.port;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmMapping;
import org.whalecurve.domain.crm.CrmRecord;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.HeldRecord;
import org.whalecurve.domain.crm.LandedLine;

/** Connections, records and lines for contract tests. */
final class CrmSamples {

    static final Instant NOON = Instant.parse("2011-04-04T12:00:00.123456Z");

    private CrmSamples() {}

    static StoredConnection connection(String id) {
        return new StoredConnection(
                new Connection(
                        id,
                        "The CRM of “Harbour”",
                        "memory",
                        Map.of("url", "https://crm.example"),
                        new CrmMapping(Map.of(CrmStream.ACCOUNT, Map.of("name", "x_name"))),
                        "crm-orders",
                        Set.of("sale", "done"),
                        true,
                        15,
                        false),
                Set.of("api-key"),
                "sealed",
                0);
    }

    static HeldRecord record(String id, String name) {
        return HeldRecord.after(
                        null,
                        new CrmChange.Upserted(
                                new CrmRecord(id, NOON, "somebody", Map.of("name", name))))
                .orElseThrow();
    }

    static LandedLine line(String order) {
        return new LandedLine(
                "C100",
                order,
                LocalDate.of(2011, Month.MARCH, 5),
                "LAMP",
                "Storm “lamp”, large",
                new BigDecimal("2"),
                new BigDecimal("10.5"),
                new BigDecimal("21"),
                "Åland",
                "");
    }
}
