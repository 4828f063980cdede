package org.whalecurve.rest.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.whalecurve.rest.problem.RequestProblem;

/** Documents as text: UTF-8 and nothing else, instead of silently replacing what is not. */
public final class StrictText {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private StrictText() {}

    /**
     * @throws RequestProblem if the bytes are empty or not UTF-8, with the place
     */
    public static String utf8(byte[] bytes) {
        if (bytes.length == 0) {
            throw new RequestProblem(400, "empty-body", "A document is expected as the body.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new RequestProblem(
                    400,
                    "wrong-encoding",
                    "Line "
                            + lineAt(bytes, in.position())
                            + ", byte "
                            + (in.position() + 1)
                            + ": this is not UTF-8. Save the document as UTF-8.");
        }
        String text = out.flip().toString();
        return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static long lineAt(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
