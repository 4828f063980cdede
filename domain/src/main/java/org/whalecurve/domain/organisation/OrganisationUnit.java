package org.whalecurve.domain.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A part of the company.
 *
 * @param id what cards, customers and grants of access call it
 * @param name what people call it
 * @param kind what sort of part it is
 * @param parent the id of the unit that it is part of; null for the whole company
 * @param head user name of who answers for it
 */
public record OrganisationUnit(
        String id, String name, UnitKind kind, @Nullable String parent, String head) {}
