package org.whalecurve.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whalecurve.application.facts.port.DamagedFacts;

/**
 * Files that appear whole or not at all and never change: each is written elsewhere, brought to the
 * disk, hashed, and only then given its name.
 */
final class ImmutableFiles {

    static final String ENDING = ".parquet";

    private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final int HASH_DIGITS_IN_NAME = 16;
    private static final int BUFFER = 1 << 18;

    private record Seen(long size, FileTime modified, String sha256) {}

    /**
     * A file in its final place.
     *
     * @param sha256 its hexadecimal hash
     */
    record Published(String name, String sha256) {}

    private final Path directory;
    private final Path temporary;
    private final Set<Path> inUse = ConcurrentHashMap.newKeySet();
    private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

    /**
     * @param kind the name of the directory within the data directory
     */
    ImmutableFiles(Path data, String kind) {
        directory = data.resolve(kind);
        temporary = data.resolve("temp").resolve(kind);
        try {
            Files.createDirectories(directory);
            Files.createDirectories(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException("the directory cannot be made: " + directory, e);
        }
    }

    /**
     * A place for something unfinished, safe from being swept until it is given up.
     *
     * @throws IllegalArgumentException if the owner's id could lead out of the directory
     */
    Path unfinished(String owner, String ending) {
        Path path = temporary.resolve(safe(owner) + "-" + UUID.randomUUID() + ending);
        inUse.add(path);
        return path;
    }

    /** Gives up something unfinished: it is removed if it is still there. */
    void giveUp(Path unfinished) {
        removeAll(unfinished);
        inUse.remove(unfinished);
    }

    /** Moves a finished file to its final place, under the owner's id and the file's hash. */
    Published publish(Path finished, String owner) {
        try {
            force(finished);
            String sha256 = hash(finished);
            String name = safe(owner) + "-" + sha256.substring(0, HASH_DIGITS_IN_NAME) + ENDING;
            Path place = directory.resolve(name);
            Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
            force(directory);
            BasicFileAttributes attributes = Files.readAttributes(place, BasicFileAttributes.class);
            seen.put(place, new Seen(attributes.size(), attributes.lastModifiedTime(), sha256));
            return new Published(name, sha256);
        } catch (IOException e) {
            throw new StoreFailure("The file cannot be brought to the disk: " + finished, e);
        }
    }

    /**
     * A file that is what it was when it was published. It is read through once; afterwards its
     * size and time stand for its content.
     *
     * @param of what the file holds, for the message
     * @throws DamagedFacts if the file is missing or its content is another
     */
    Path intact(String name, String sha256, String of) {
        Path path = directory.resolve(safe(name));
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Seen now = seen.get(path);
            if (now == null
                    || now.size() != attributes.size()
                    || !now.modified().equals(attributes.lastModifiedTime())) {
                now = new Seen(attributes.size(), attributes.lastModifiedTime(), hash(path));
                seen.put(path, now);
            }
            if (!now.sha256().equals(sha256)) {
                throw new DamagedFacts(
                        "The file "
                                + name
                                + " with "
                                + of
                                + " was changed or cut off after it was written ("
                                + now.size()
                                + " bytes, SHA-256 "
                                + now.sha256()
                                + " instead of "
                                + sha256
                                + "): restore it from the backup.");
            }
            return path;
        } catch (NoSuchFileException e) {
            throw new DamagedFacts(
                    "The file "
                            + name
                            + " with "
                            + of
                            + " is missing: restore it from the backup.");
        } catch (IOException e) {
            throw new DamagedFacts(
                    "The file " + name + " with " + of + " cannot be read: " + e.getMessage());
        }
    }

    /** Removes what is not to be kept, and everything unfinished that nobody works on. */
    List<String> removeAllBut(Set<String> kept) {
        List<String> removed = new ArrayList<>();
        for (Path file : list(directory)) {
            String name = file.getFileName().toString();
            if (name.endsWith(ENDING) && !kept.contains(name)) {
                removeAll(file);
                seen.remove(file);
                removed.add(name);
            }
        }
        for (Path left : list(temporary)) {
            if (!inUse.contains(left)) {
                removeAll(left);
                removed.add(left.getFileName().toString());
            }
        }
        return List.copyOf(removed);
    }

    private static String safe(String name) {
        if (!SAFE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a file of this store: " + name);
        }
        return name;
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hexadecimal hash of nothing. */
    static String hashOfNothing() {
        return HexFormat.of().formatHex(sha256().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<Path> list(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new StoreFailure("The directory cannot be listed: " + directory, e);
        }
    }

    private static void removeAll(Path path) {
        try {
            for (Path each : withContent(path)) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new StoreFailure("The file cannot be removed: " + path, e);
        }
    }

    private static Collection<Path> withContent(Path path) throws IOException {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> content = Files.walk(path)) {
            return content.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
