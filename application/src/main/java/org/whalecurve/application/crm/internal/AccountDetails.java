package org.whalecurve.application.crm.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.domain.crm.CrmMapping;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.HeldRecord;
import org.whalecurve.domain.customers.Customer;

/** What an account says of the customer that it is. */
final class AccountDetails {

    /** As long as customers take a key or a name. */
    private static final int LONGEST_TEXT = 200;

    private final CrmMapping mapping;
    private final Customers customers;

    AccountDetails(CrmMapping mapping, Customers customers) {
        this.mapping = mapping;
        this.customers = customers;
    }

    /** The customer's key; empty if the account states none that can be one. */
    Optional<String> keyOf(HeldRecord account) {
        return value(account, "key")
                .filter(key ->
                        key.length() <= LONGEST_TEXT
                                && key.chars().noneMatch(Character::isISOControl));
    }

    /** The CRM's id of the account above. */
    Optional<String> parentOf(HeldRecord account) {
        return value(account, "parent").filter(parent -> !parent.equals(account.id()));
    }

    /**
     * What is to be said of a customer. Where a field is mapped the CRM has the word, where it is
     * not, what people said stays.
     *
     * @param parent key of the customer above; null if none
     * @return empty if it is all known
     */
    Optional<CustomerDetails> of(HeldRecord account, String key, @Nullable String parent) {
        Customer present = customers.find(key).map(VersionedCustomer::customer).orElse(null);
        CustomerDetails before =
                present == null
                        ? new CustomerDetails(key, key, "", null, null, null, null)
                        : new CustomerDetails(
                                key,
                                present.name(),
                                present.country(),
                                present.segment(),
                                present.parent(),
                                present.owner(),
                                present.unit());
        String country = said(account, "country", before.country());
        CustomerDetails after =
                new CustomerDetails(
                        key,
                        value(account, "name").map(AccountDetails::inOneLine).orElse(before.name()),
                        country == null ? "" : country,
                        said(account, "segment", before.segment()),
                        mapping.maps(CrmStream.ACCOUNT, "parent") && !key.equals(parent)
                                ? parent
                                : before.parent(),
                        said(account, "owner", before.owner()),
                        said(account, "unit", before.unit()));
        boolean confirmed = present != null && present.metInImport() == null;
        return confirmed && after.equals(before) ? Optional.empty() : Optional.of(after);
    }

    private @Nullable String said(HeldRecord account, String ours, @Nullable String before) {
        return mapping.maps(CrmStream.ACCOUNT, ours)
                ? value(account, ours).map(AccountDetails::inOneLine).orElse(null)
                : before;
    }

    private Optional<String> value(HeldRecord account, String ours) {
        return mapping.value(CrmStream.ACCOUNT, ours, account.fields());
    }

    private static String inOneLine(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars()
                .limit(LONGEST_TEXT)
                .forEach(each -> plain.append(Character.isISOControl(each) ? ' ' : (char) each));
        return plain.toString().strip();
    }
}
