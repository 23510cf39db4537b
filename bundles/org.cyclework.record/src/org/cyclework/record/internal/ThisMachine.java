package org.cyclework.record.internal;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.cyclework.record.internal.journal.MachineMarks;

/** Looks up what tells this machine from others; what cannot be found out is left empty. */
final class ThisMachine {

    private static final List<Path> IDS = List.of(Path.of("/etc/machine-id"), Path.of("/var/lib/dbus/machine-id"));

    private ThisMachine() {
    }

    static MachineMarks marks() {
        String id = IDS.stream().map(ThisMachine::firstLine).filter(line -> !line.isEmpty()).findFirst().orElse("");
        String host = Objects.requireNonNullElse(System.getenv("COMPUTERNAME"), firstLine(Path.of("/etc/hostname")));
        return new MachineMarks(id, host, addresses());
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").strip();
        } catch (MalformedInputException e) {
            return "";
        } catch (IOException e) {
            return "";
        }
    }

    private static List<String> addresses() {
        try {
            return NetworkInterface.networkInterfaces().map(ThisMachine::address).filter(text -> !text.isEmpty()).sorted()
                    .distinct().toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static String address(NetworkInterface network) {
        try {
            byte[] address = network.isVirtual() ? null : network.getHardwareAddress();
            return address == null ? "" : HexFormat.of().formatHex(address);
        } catch (SocketException e) {
            return "";
        }
    }
}
