package org.whalecurve.application.imports.port;

import org.whalecurve.domain.imports.FileProblem;

/** A file as a whole cannot be read. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    public UnreadableFile(FileProblem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public FileProblem problem() {
        return problem;
    }
}
