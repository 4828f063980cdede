package org.whalecurve.bootstrap.architecture.broken.web;

/** Prints. */
public final class PrintsOut {
    public void print() {
        System.out.println("whale");
    }
}
