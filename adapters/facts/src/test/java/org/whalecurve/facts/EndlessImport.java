package org.whalecurve.facts;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.whalecurve.application.facts.port.FactBatchWriter;
import org.whalecurve.application.facts.port.KeyNumbers;
import org.whalecurve.application.sample.SampleFile;

/** Seals one batch and is in the middle of another for ever: a process to be killed. */
final class EndlessImport {

    static final String STARTED = "started";

    private EndlessImport() {}

    public static void main(String[] arguments) throws IOException {
        ParquetFactStore store = new ParquetFactStore(StoreSettings.in(Path.of(arguments[0])));
        FactBatchWriter sealed = store.begin("sealed", "GBP");
        sealed.append(SampleFile.orderLines());
        sealed.seal(new KeyNumbers(), new KeyNumbers());
        sealed.close();
        FactBatchWriter endless = store.begin("endless", "GBP");
        PrintStream output =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (boolean told = false; ; told = true) {
            endless.append(SampleFile.orderLines());
            if (!told) {
                output.println(STARTED);
            }
        }
    }
}
