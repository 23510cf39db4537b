package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the marks of the machine that the program runs on, without asking the network. */
public final class ThisMachine {

    private static final Logger LOG = LoggerFactory.getLogger(ThisMachine.class);
    private static final List<Path> IDS = List.of(Path.of("/etc/machine-id"), Path.of("/var/lib/dbus/machine-id"));
    private static final List<Path> NAMES = List.of(Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname"));

    private ThisMachine() {
    }

    /**
     * The marks as they are now.
     *
     * @return what could be found out; what could not is empty
     */
    public static MachineMarks marks() {
        Map<String, String> environment = System.getenv();
        String host = environment.getOrDefault("COMPUTERNAME", "");
        return new MachineMarks(firstLine(IDS), host.isEmpty() ? firstLine(NAMES) : host, addresses());
    }

    private static String firstLine(List<Path> files) {
        for (Path file : files) {
            try {
                return Files.readString(file).strip();
            } catch (IOException e) {
                LOG.debug("{} is not here", file);
            }
        }
        return "";
    }

    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                byte[] address = network.isLoopback() ? null : network.getHardwareAddress();
                if (address != null) {
                    addresses.add(HexFormat.ofDelimiter(":").formatHex(address));
                }
            }
        } catch (SocketException e) {
            LOG.debug("this machine does not tell its network hardware", e);
        }
        return addresses;
    }
}
