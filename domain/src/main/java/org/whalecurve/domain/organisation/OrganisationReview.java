package org.whalecurve.domain.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what keeps an organisation from being a tree. */
public final class OrganisationReview {

    private final Organisation organisation;
    private final Map<String, OrganisationUnit> byId = new HashMap<>();
    private final List<OrganisationFlaw> flaws = new ArrayList<>();

    private OrganisationReview(Organisation organisation) {
        this.organisation = organisation;
    }

    /** All flaws, in the order of the units; empty for a tree with one root. */
    public static List<OrganisationFlaw> flawsOf(Organisation organisation) {
        OrganisationReview review = new OrganisationReview(organisation);
        review.units();
        return List.copyOf(review.flaws);
    }

    private void units() {
        List<OrganisationUnit> units = organisation.units();
        if (units.isEmpty()) {
            found("units", "An organisation has at least one unit: the whole company.");
            return;
        }
        for (int i = 0; i < units.size(); i++) {
            OrganisationUnit unit = units.get(i);
            if (byId.putIfAbsent(unit.id(), unit) != null) {
                found(
                        place(i, "id"),
                        "The id '%s' is already that of another unit.".formatted(unit.id()));
            }
            if (unit.id().equals(OrganisationTree.WHOLE_COMPANY)) {
                found(
                        place(i, "id"),
                        "'%s' stands for the whole company wherever a unit is named: give it an id of its own."
                                .formatted(unit.id()));
            }
        }
        for (int i = 0; i < units.size(); i++) {
            parent(units.get(i), i);
        }
        roots();
        circles();
    }

    private void parent(OrganisationUnit unit, int i) {
        String parent = unit.parent();
        if (parent == null) {
            return;
        }
        if (!byId.containsKey(parent)) {
            found(
                    place(i, "parent"),
                    "There is no unit '%s': name the id of one that stands here."
                            .formatted(parent));
        } else if (unit.kind() == UnitKind.COMPANY) {
            found(
                    place(i, "kind"),
                    "The company is part of no other unit: '%s' is of another kind, or has no parent."
                            .formatted(unit.id()));
        }
    }

    private void roots() {
        List<OrganisationUnit> units = organisation.units();
        OrganisationUnit first = null;
        for (int i = 0; i < units.size(); i++) {
            OrganisationUnit unit = units.get(i);
            if (unit.parent() != null) {
                continue;
            }
            if (first == null) {
                first = unit;
            } else {
                found(
                        place(i, "parent"),
                        "'%s' has no parent, and neither has '%s': one unit alone is the whole company."
                                .formatted(unit.id(), first.id()));
            }
        }
        if (first == null) {
            found("units", "Every unit has a parent: the one that is the whole company has none.");
        }
    }

    /** Going up from each unit ends at a root, or where it has been before. */
    private void circles() {
        Set<String> told = new HashSet<>();
        List<OrganisationUnit> units = organisation.units();
        for (int i = 0; i < units.size(); i++) {
            List<String> path = new ArrayList<>();
            OrganisationUnit at = units.get(i);
            while (at != null && !path.contains(at.id())) {
                path.add(at.id());
                at = at.parent() == null ? null : byId.get(at.parent());
            }
            if (at != null && at.id().equals(units.get(i).id()) && !told.contains(at.id())) {
                told.addAll(path);
                path.add(at.id());
                found(
                        place(i, "parent"),
                        "The units are part of each other in a circle: "
                                + String.join(" → ", path)
                                + ".");
            }
        }
    }

    private static String place(int unit, String key) {
        return "units[" + unit + "]." + key;
    }

    private void found(String where, String problem) {
        flaws.add(new OrganisationFlaw(where, problem));
    }
}
