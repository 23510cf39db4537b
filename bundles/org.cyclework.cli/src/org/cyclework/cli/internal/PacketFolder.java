package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.ClassroomFolder;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketTaken;

/** Hands packets in to a classroom's folder, and collects those that are there. */
final class PacketFolder {

    private final PacketCommand command;
    private final Path folder;
    private final String what;

    PacketFolder(PacketCommand command, List<String> rest) {
        if (rest.isEmpty() || rest.size() > 2) {
            throw new UsageException("The folder is needed, and perhaps hand-in or collect.");
        }
        this.command = command;
        folder = Path.of(rest.getFirst()).toAbsolutePath();
        what = rest.size() == 1 ? "list" : rest.get(1);
    }

    int run(Arguments arguments, Terminal terminal) {
        if (!Files.isDirectory(folder)) {
            terminal.complain((Files.exists(folder) ? "This is no folder: " : "There is no folder ") + folder + ". Nothing was changed.");
            return Subcommand.WANTING;
        }
        Access access = command.access(arguments);
        ClassroomFolder classroom = new ClassroomFolder(folder, command.packets(), Clock.systemDefaultZone());
        return switch (what) {
            case "list" -> list(access, classroom.fresh(access), arguments.json(), terminal);
            case "hand-in" -> handIn(classroom.handIn(access, command.order(List.of(), arguments, terminal)), arguments.json(), terminal);
            case "collect" -> collect(classroom.fresh(access), arguments, terminal);
            default -> throw new UsageException("A folder takes hand-in or collect, not " + Quoted.of(what) + ".");
        };
    }

    /** Says of each file what it is, since everybody can put files there; those that are locked are told apart without being opened. */
    private int list(Access access, List<Path> fresh, boolean json, Terminal terminal) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        PacketText text = new PacketText(terminal, false);
        int packets = 0;
        for (Path file : fresh) {
            PacketLook look = command.packets().look(access, file, Optional.empty());
            boolean packet = look instanceof PacketLook.Readable || look instanceof PacketLook.Refused refused && refused.locked();
            packets += packet ? 1 : 0;
            if (json) {
                nodes.add(PacketJson.of(look).put("file", file.toString()));
            } else {
                terminal.say(Quoted.cut(file.getFileName().toString()) + ": " + text.kind(look));
            }
        }
        if (json) {
            terminal.say(nodes);
        } else {
            terminal.say(packets == 0 ? "Nothing new is in the folder." : Counts.of(packets, "packet was", "packets were") + " not taken yet.");
        }
        return Subcommand.FINE;
    }

    private static int handIn(Path packet, boolean json, Terminal terminal) {
        if (json) {
            terminal.say(JsonNodeFactory.instance.objectNode().put("file", packet.toString()));
        } else {
            terminal.say("Handed in: " + packet);
        }
        return Subcommand.FINE;
    }

    private int collect(List<Path> fresh, Arguments arguments, Terminal terminal) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        Optional<char[]> passphrase = Optional.empty();
        int code = Subcommand.FINE;
        for (Path packet : fresh) {
            PacketTaken taken = command.take(packet, passphrase, arguments);
            if (passphrase.isEmpty() && taken instanceof PacketTaken.Refused refused && refused.locked()) {
                passphrase = Optional.of(command.passphrase(terminal));
                taken = command.take(packet, passphrase, arguments);
            }
            command.reload(taken);
            code = Math.max(code, told(packet, taken, arguments.json(), nodes, terminal));
        }
        if (arguments.json()) {
            terminal.say(nodes);
        } else if (fresh.isEmpty()) {
            terminal.say("Nothing new is in the folder.");
        }
        return code;
    }

    private static int told(Path packet, PacketTaken taken, boolean json, ArrayNode nodes, Terminal terminal) {
        if (json) {
            ObjectNode node = PacketJson.of(taken);
            nodes.add(node.put("file", packet.toString()));
            return PacketText.code(taken);
        }
        terminal.say(packet.getFileName() + ":");
        return new PacketText(terminal, false).tell(taken);
    }
}
