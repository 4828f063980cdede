package org.whalecurve.application.crm;

import java.util.List;
import java.util.Map;
import org.whalecurve.domain.crm.CrmField;

/**
 * What a CRM has in a stream, read for the look of it; nothing is kept.
 *
 * @param fields all fields that could be mapped
 * @param records what some records say, by our names of the fields
 */
public record RecordPreview(List<CrmField> fields, List<Map<String, String>> records) {}
