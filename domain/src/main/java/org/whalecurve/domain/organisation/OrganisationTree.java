package org.whalecurve.domain.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An organisation without flaws, in which one can go up and down. A unit that it does not know is
 * not placed yet: it lies directly beneath the whole company and has none beneath it.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>every unit occurs once in the order of the tree, after the unit it is part of;
 *   <li>going up from any unit ends at the whole company;
 *   <li>a unit is above another if and only if the other is within it and is not it.
 * </ol>
 */
public final class OrganisationTree {

    /** What cards and grants call the whole company, whatever the id of its unit. */
    public static final String WHOLE_COMPANY = "*";

    /**
     * A unit where it stands.
     *
     * @param unit the unit
     * @param depth how many are above it
     */
    public record Placed(OrganisationUnit unit, int depth) {}

    private final OrganisationUnit root;
    private final Map<String, OrganisationUnit> byId;
    private final Map<String, List<OrganisationUnit>> beneath;

    private OrganisationTree(Organisation organisation) {
        Map<String, OrganisationUnit> ids = new HashMap<>();
        Map<String, List<OrganisationUnit>> children = new HashMap<>();
        OrganisationUnit top = null;
        for (OrganisationUnit unit : organisation.units()) {
            ids.put(unit.id(), unit);
            if (unit.parent() == null) {
                top = unit;
            } else {
                children.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit);
            }
        }
        if (top == null) {
            throw new IllegalArgumentException("no unit is the whole company");
        }
        root = top;
        byId = Map.copyOf(ids);
        beneath = Map.copyOf(children);
    }

    /**
     * The tree of an organisation.
     *
     * @throws IllegalArgumentException if it has flaws
     */
    public static OrganisationTree of(Organisation organisation) {
        List<OrganisationFlaw> flaws = OrganisationReview.flawsOf(organisation);
        if (!flaws.isEmpty()) {
            throw new IllegalArgumentException(flaws.getFirst().problem());
        }
        return new OrganisationTree(organisation);
    }

    /** A company of which nobody has said how it is divided. */
    public static OrganisationTree undivided() {
        return new OrganisationTree(
                new Organisation(
                        "",
                        List.of(
                                new OrganisationUnit(
                                        WHOLE_COMPANY,
                                        "Whole company",
                                        UnitKind.COMPANY,
                                        null,
                                        ""))));
    }

    /** The whole company. */
    public OrganisationUnit root() {
        return root;
    }

    /** The unit of an id, {@value #WHOLE_COMPANY} among them; empty if it is not placed. */
    public Optional<OrganisationUnit> find(String id) {
        return Optional.ofNullable(id.equals(WHOLE_COMPANY) ? root : byId.get(id));
    }

    /** All units from the top down, each before those beneath it. */
    public List<Placed> inOrder() {
        List<Placed> placed = new ArrayList<>();
        place(root, 0, placed);
        return List.copyOf(placed);
    }

    private void place(OrganisationUnit unit, int depth, List<Placed> placed) {
        placed.add(new Placed(unit, depth));
        beneath(unit.id()).forEach(each -> place(each, depth + 1, placed));
    }

    /** The units directly beneath a unit. */
    public List<OrganisationUnit> beneath(String id) {
        return beneath.getOrDefault(idOf(id), List.of());
    }

    /** The units above a unit, the nearest first, the whole company last. */
    public List<OrganisationUnit> above(String id) {
        String own = idOf(id);
        if (own.equals(root.id())) {
            return List.of();
        }
        List<OrganisationUnit> above = new ArrayList<>();
        OrganisationUnit at = byId.get(own);
        while (at != null && at.parent() != null) {
            at = byId.get(at.parent());
            above.add(at);
        }
        return above.isEmpty() ? List.of(root) : List.copyOf(above);
    }

    /** Whether a unit is another one or lies somewhere beneath it. */
    public boolean isWithin(String id, String other) {
        String outer = idOf(other);
        return idOf(id).equals(outer)
                || above(id).stream().anyMatch(unit -> unit.id().equals(outer));
    }

    /** Whether they name the same unit. */
    public boolean isSame(String id, String other) {
        return idOf(id).equals(idOf(other));
    }

    /**
     * What access may call a unit or one above it: whoever answers for any of these answers for the
     * unit. The whole company is among them by its own id and as {@value #WHOLE_COMPANY}.
     */
    public Set<String> namesFromTop(String id) {
        Set<String> names = new LinkedHashSet<>(List.of(WHOLE_COMPANY));
        above(id).reversed().forEach(unit -> names.add(unit.id()));
        names.add(idOf(id));
        return names;
    }

    /** The user names of who heads a unit or one above it. */
    public Set<String> heads(String id) {
        Set<String> heads = new LinkedHashSet<>();
        find(id).ifPresent(unit -> heads.add(unit.head()));
        above(id).forEach(unit -> heads.add(unit.head()));
        heads.remove("");
        return heads;
    }

    private String idOf(String id) {
        return id.equals(WHOLE_COMPANY) ? root.id() : id;
    }
}
