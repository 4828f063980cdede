package org.whalecurve.application.access;

/** Knows who is asking. Adapters that let people and services in supply it for each request. */
public interface CurrentActor {

    /**
     * @throws org.whalecurve.application.Refusal if nobody is signed in
     */
    Actor actor();
}
