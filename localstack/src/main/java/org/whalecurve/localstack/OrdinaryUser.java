package org.whalecurve.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The account under which PostgreSQL runs. It refuses to run as root; when root starts the stack,
 * the account is {@code nobody}, reached by whichever way this machine allows.
 *
 * @param prefix what to put before a command so that it runs under the account; empty when we are
 *     no root
 * @param fileOwner the numeric id that must own the files it writes, or -1 to leave the owner alone
 */
record OrdinaryUser(List<String> prefix, int fileOwner) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;

    /**
     * All three replace themselves by the command, so that its process id is the one we started.
     * The first two need every directory above the program to be open to others; the third works in
     * a private home directory such as /root too, but needs user namespaces, which containers often
     * forbid.
     */
    private static final List<OrdinaryUser> WAYS =
            List.of(
                    new OrdinaryUser(
                            List.of(
                                    "setpriv",
                                    "--reuid=" + NOBODY,
                                    "--regid=" + NOBODY,
                                    "--clear-groups"),
                            NOBODY),
                    new OrdinaryUser(
                            List.of(
                                    "chroot",
                                    "--userspec=" + NOBODY + ":" + NOBODY,
                                    "--groups=",
                                    "/"),
                            NOBODY),
                    new OrdinaryUser(List.of("unshare", "--user"), ROOT));

    OrdinaryUser {
        prefix = List.copyOf(prefix);
    }

    /**
     * The first way that really works here, tried by running a command under it.
     *
     * @param trial a command that succeeds where PostgreSQL would start, and changes nothing
     * @throws LocalStackException (PostgreSQL) if we are root and no way leads to an ordinary
     *     account
     */
    static OrdinaryUser whoCanRun(List<String> trial) {
        if (effectiveUserId() != ROOT) {
            return new OrdinaryUser(List.of(), -1);
        }
        for (OrdinaryUser way : WAYS) {
            if (way.runs(trial)) {
                return way;
            }
        }
        throw new LocalStackException(
                ExitCode.POSTGRES_DOWN,
                "PostgreSQL refuses to run as root, and neither setpriv, chroot nor unshare can switch to an ordinary user"
                        + " here. Start Whalecurve as an ordinary user, or set "
                        + StateDirectory.VARIABLE
                        + " to a directory that every user may enter.");
    }

    /** The command as it must be started. */
    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return List.copyOf(whole);
    }

    /** Hands a directory and all in it to the account, where that is not so already. */
    void own(Path directory) throws IOException {
        if (fileOwner < 0 || owner(directory) == fileOwner) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList().reversed()) {
                ownFile(file);
            }
        }
    }

    /** Hands one file to the account. */
    void ownFile(Path file) throws IOException {
        if (fileOwner >= 0) {
            UserPrincipal principal =
                    file.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(Integer.toString(fileOwner));
            Files.setOwner(file, principal);
        }
    }

    private boolean runs(List<String> trial) {
        try {
            Process process =
                    new ProcessBuilder(command(trial))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int owner(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:uid");
    }

    /** A file we make belongs to us; the JDK has no other way to ask for the numeric id. */
    private static int effectiveUserId() {
        try {
            Path probe = Files.createTempFile("whalecurve", ".uid");
            try {
                return owner(probe);
            } finally {
                Files.delete(probe);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a temporary file: " + e.getMessage(), e);
        }
    }
}
