package org.whalecurve.domain.crm;

/**
 * A field of a stream, as the CRM describes it.
 *
 * @param name by which the CRM's interface knows it
 * @param label by which its users know it
 * @param type the CRM's word for what it holds, such as {@code char} or {@code many2one}
 * @param writable whether the user of the connection may change it
 */
public record CrmField(String name, String label, String type, boolean writable) {}
