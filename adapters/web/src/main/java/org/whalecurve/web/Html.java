package org.whalecurve.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answers of a page. */
public final class Html {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private Html() {}

    /** A page. */
    public static Response ok(TemplateInstance page) {
        return Response.ok(page.render(), HTML).build();
    }

    /** A part of a page that says what must be corrected. */
    public static Response wrong(TemplateInstance part) {
        return Response.status(422).type(HTML).entity(part.render()).build();
    }

    /** After an order was carried out: the browser goes on to another page. */
    public static Response goOn(Address to) {
        return Response.noContent().header("HX-Redirect", to.text()).build();
    }

    /** After something was sent that has a page of its own now. */
    public static Response created(Address at) {
        return Response.created(URI.create(at.text())).build();
    }

    /** Sends who opened an address to another. */
    public static Response seeOther(Address other) {
        return Response.seeOther(URI.create(other.text())).build();
    }
}
