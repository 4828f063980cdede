package org.whalecurve.application.access;

import java.util.Set;

/**
 * Turns what a checked token says into the actor it stands for. It stands before the {@link Gate}:
 * it is how an actor comes to be.
 */
public interface RecogniseActor {

    /**
     * @param user the user name
     * @param roleIds names of roles; names that mean nothing here are left aside
     * @param groupUnits the units whose groups they are in
     */
    Actor recogniseActor(String user, Set<String> roleIds, Set<String> groupUnits);
}
