package org.whalecurve.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers with an error: a page to who opened an address, a part to a script that asked. */
final class ErrorPage {

    /** Where scripts put the part. */
    private static final String PLACE_ON_PAGE = "#notice";

    private ErrorPage() {}

    static Response page(Frame frame, ErrorView error) {
        return html(error.status(), Templates.error(frame, error).render()).build();
    }

    static Response part(ErrorView error) {
        return html(error.status(), Templates.problem(error).render())
                .header("HX-Retarget", PLACE_ON_PAGE)
                .header("HX-Reswap", "innerHTML show:top")
                .header("HX-Reselect", "unset")
                .header("HX-Push-Url", "false")
                .build();
    }

    private static Response.ResponseBuilder html(int status, String body) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(body);
    }
}
