package org.whalecurve.application.crm.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.whalecurve.application.crm.port.CrmRecords;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.HeldRecord;
import org.whalecurve.domain.crm.RecordStanding;

/** Follows accounts that were merged to those that stand for them now. */
final class SurvivingAccounts {

    /** Longer chains of mergers are a circle, or a mistake. */
    private static final int LONGEST_CHAIN = 20;

    private final CrmRecords records;

    SurvivingAccounts(CrmRecords records) {
        this.records = records;
    }

    /** The id of the account that stands for each of these, which may be itself. */
    Map<String, String> of(String connection, Collection<String> accounts) {
        Map<String, String> survivors = new HashMap<>();
        accounts.forEach(each -> survivors.put(each, each));
        Set<String> open = new HashSet<>(accounts);
        for (int step = 0; step < LONGEST_CHAIN && !open.isEmpty(); step++) {
            Map<String, HeldRecord> held = records.find(connection, CrmStream.ACCOUNT, open);
            open.clear();
            survivors.replaceAll((_, present) -> {
                HeldRecord record = held.get(present);
                String survivor = record == null ? null : record.survivor();
                if (record == null
                        || survivor == null
                        || record.standing() != RecordStanding.MERGED) {
                    return present;
                }
                open.add(survivor);
                return survivor;
            });
        }
        return survivors;
    }
}
