package org.whalecurve.web.imports;

import java.util.List;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.ProfileDocument;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.web.Address;

/**
 * How files are read, and what facts they may bring.
 *
 * @param mayKeep whether the actor may add and change profiles and fact types
 */
record ProfilesView(boolean mayKeep, List<ProfileRow> profiles, List<TypeRow> types) {

    /**
     * An import profile.
     *
     * @param facts what its rows are
     */
    record ProfileRow(
            String id,
            String description,
            String facts,
            String currency,
            String zone,
            Address page) {

        static ProfileRow of(ProfileDocument document) {
            ImportProfile profile = document.profile();
            return new ProfileRow(
                    profile.id(),
                    profile.description(),
                    profile.facts().id().replace('-', ' '),
                    profile.currency().getCurrencyCode(),
                    profile.zone().getId(),
                    pageOf(document));
        }
    }

    /**
     * A fact type.
     *
     * @param columns the ids of its columns, in words
     */
    record TypeRow(String id, String name, String key, String columns, Address page) {

        static TypeRow of(FactTypeDocument document) {
            FactType type = document.type();
            return new TypeRow(
                    type.id(),
                    type.name(),
                    type.key(),
                    String.join(", ", type.columns().stream().map(FactColumn::id).toList()),
                    pageOf(document));
        }
    }

    static Address pageOf(ProfileDocument document) {
        return Address.of("/app/imports/profiles/document")
                .with("profile", document.profile().id());
    }

    static Address pageOf(FactTypeDocument document) {
        return Address.of("/app/imports/fact-types/document").with("type", document.type().id());
    }
}
