package org.whalecurve.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;

/**
 * What stands around every page: its title, the navigation of the actor, who is signed in.
 *
 * @param title what the page is about
 * @param user the user name; null where nobody is known
 * @param roles the roles in words
 * @param navigation the places open to the actor
 */
public record Frame(String title, @Nullable String user, String roles, List<Entry> navigation) {

    /**
     * One entry of the navigation.
     *
     * @param current whether the page belongs to it
     */
    public record Entry(String label, String path, boolean current) {}

    /** The frame of a page for an actor. */
    public static Frame of(String title, @Nullable Place place, Actor actor) {
        return new Frame(
                title,
                actor.user(),
                actor.roles().stream()
                        .sorted()
                        .map(Role::id)
                        .map(id -> id.replace('-', ' '))
                        .collect(Collectors.joining(", ")),
                Arrays.stream(Place.values())
                        .filter(to -> to.isOpenTo(actor))
                        .map(to -> new Entry(to.label(), to.path(), to == place))
                        .toList());
    }

    /** The frame of a page for somebody who is not known. */
    public static Frame ofNobody(String title) {
        return new Frame(title, null, "", List.of());
    }
}
