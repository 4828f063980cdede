package org.whalecurve.application.imports.port;

class InMemoryRowSourceTest extends RowSourceContract {

    private final InMemoryUploads uploads = new InMemoryUploads();

    @Override
    protected RowSource source() {
        return new InMemoryRowSource(uploads);
    }

    @Override
    protected String upload(byte[] bytes) {
        return uploads.store(ArrayBytes.of(bytes)).id();
    }
}
