package org.whalecurve.application.access;

/** Who one is signed in as. */
@Requires(Right.SEE_ONESELF)
public interface ViewMyself {

    /** The actor with roles and units. */
    Actor viewMyself(Actor actor);
}
