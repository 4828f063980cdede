package org.whalecurve.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sockets on which a process of this machine listens, as Linux tells them. */
final class ListeningSockets {

    private static final String LISTENING = "0A";
    private static final String LOOPBACK_V4 = "0100007F";
    private static final String LOOPBACK_MAPPED = "0000000000000000FFFF00000100007F";

    private ListeningSockets() {}

    /** Addresses as {@code 127.0.0.1:port}; any other interface as the kernel's hexadecimal. */
    static List<String> of(long pid) throws IOException {
        Set<String> inodes = inodes(pid);
        List<String> addresses = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] fields = line.strip().split("\\s+", -1);
                if (fields[3].equals(LISTENING) && inodes.contains(fields[9])) {
                    addresses.add(readable(fields[1]));
                }
            }
        }
        return addresses;
    }

    private static String readable(String hexadecimal) {
        String[] parts = hexadecimal.split(":", -1);
        boolean loopback = parts[0].equals(LOOPBACK_V4) || parts[0].equals(LOOPBACK_MAPPED);
        return (loopback ? "127.0.0.1" : parts[0]) + ":" + Integer.parseInt(parts[1], 16);
    }

    private static Set<String> inodes(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path file : files.toList()) {
                String target = Files.readSymbolicLink(file).toString();
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }
}
