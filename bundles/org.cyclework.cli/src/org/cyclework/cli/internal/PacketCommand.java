package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.DataFolder;
import org.cyclework.course.pack.PackShelf;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Accounts;
import org.cyclework.record.Exchanged;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.HomeKind;
import org.cyclework.record.InstitutionInfo;
import org.cyclework.record.KnownHome;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.SignIn;

/** Lets records travel between computers as files: writes packets, looks at them, takes them, and says which homes are trusted. */
final class PacketCommand implements Subcommand {

    /** The environment variable that holds the passphrase of packets. */
    static final String SECRET = "CYCLEWORK_PACKET_PASSPHRASE";

    private static final String FOR = "--for";
    private static final String NAME = "--name";
    private static final String GROUP = "--group";
    private static final String LOCKED = "--locked";
    private static final String WHOLE = "--whole";
    private static final String PERSONAL = "--personal";

    private final Engines engines;
    private final PacketAccess access;
    private final Door door;

    PacketCommand(Engines engines) {
        this.engines = engines;
        access = new PacketAccess(engines);
        door = new Door(engines);
    }

    @Override
    public String name() {
        return "packet";
    }

    @Override
    public String synopsis() {
        return "write FILE [PACK...] [--for HOME] [--person NAME] [--group NAME] [--locked] [--whole] [--name TEXT] | look FILE | take FILE | folder DIR [hand-in|collect] | home [KEY] "
                + "| homes | copies [--person NAME] | admit KEY seat|supervisor|personal NAME [--person NAME] | revoke HOME | join [CODE] [--personal]";
    }

    @Override
    public String summary() {
        return "Writes what other computers may have of the record into one file, looks at such a file and takes it over; nothing is ever overwritten. "
                + "Says who has a copy, as far as this computer knows. HOME is the key or "
                + "name of a computer that was admitted. A passphrase is asked for, or stands in the environment variable " + SECRET + ".";
    }

    @Override
    public Options options() {
        return new Options(Set.of(LOCKED, WHOLE, PERSONAL), Set.of(FOR, NAME, GROUP, PacketAccess.PERSON));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        List<String> words = arguments.words();
        String what = words.isEmpty() ? "" : words.getFirst();
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        int most = Set.of("homes", "copies").contains(what) ? 0 : Set.of("home", "join").contains(what) ? 1 : Integer.MAX_VALUE;
        if (rest.size() > most) {
            throw new UsageException("There are too many words after " + what + ".");
        }
        try {
            return switch (what) {
                case "write" -> write(rest, arguments, terminal);
                case "look" -> look(file(rest), arguments, terminal);
                case "take" -> take(file(rest), arguments, terminal);
                case "folder" -> new PacketFolder(this, rest).run(arguments, terminal);
                case "home" -> home(rest, arguments, terminal);
                case "homes" -> homes(arguments, terminal);
                case "copies" -> new PacketCopies(engines.get(SignIn.class).people()).tell(packets().copies(access(arguments)), arguments.json(), terminal);
                case "admit" -> admit(rest, arguments, terminal);
                case "revoke" -> revoke(rest, arguments, terminal);
                case "join" -> join(rest, arguments, terminal);
                default -> throw new UsageException("One of write, look, take, folder, home, homes, copies, admit, revoke and join is needed.");
            };
        } catch (RecordUnavailable | AccessDenied e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    Packets packets() {
        return engines.get(Packets.class);
    }

    Access access(Arguments arguments) {
        return access.of(arguments);
    }

    private static Path file(List<String> rest) {
        if (rest.size() != 1 || rest.getFirst().isBlank()) {
            throw new UsageException("Exactly one packet is needed.");
        }
        return Path.of(rest.getFirst()).toAbsolutePath();
    }

    private int write(List<String> rest, Arguments arguments, Terminal terminal) {
        if (rest.isEmpty() || rest.getFirst().isBlank()) {
            throw new UsageException("The file to write is needed.");
        }
        Path file = Target.of(rest.getFirst());
        long entries = packets().write(access(arguments), file, order(rest.subList(1, rest.size()), arguments, terminal));
        if (arguments.json()) {
            terminal.say(JsonNodeFactory.instance.objectNode().put("file", file.toString()).put("entries", entries).put("bytes", file.toFile().length()));
        } else {
            terminal.say(Counts.of(entries, "entry is", "entries are") + " in the packet: " + file);
        }
        return FINE;
    }

    PacketOrder order(List<String> packs, Arguments arguments, Terminal terminal) {
        Set<UUID> people = arguments.value(GROUP).map(group -> members(group, arguments)).orElse(Set.of());
        Optional<String> receiver = arguments.value(FOR).map(home -> known(home, arguments).key());
        Optional<char[]> passphrase = arguments.value(LOCKED).map(flag -> passphrase(terminal));
        return new PacketOrder(arguments.value(NAME).orElse(""), receiver, passphrase,
                packs.stream().map(pack -> Path.of(pack).toAbsolutePath()).toList(), arguments.value(WHOLE).isPresent(), people);
    }

    private Set<UUID> members(String name, Arguments arguments) {
        List<Group> groups = engines.get(Groups.class).list(access(arguments)).stream().filter(group -> !group.closed())
                .filter(group -> group.id().toString().equals(name) || group.name().equalsIgnoreCase(name)).toList();
        if (groups.size() != 1 || groups.getFirst().members().isEmpty()) {
            throw new Unavailable("There is no one group " + Quoted.of(name) + " with people in it.");
        }
        return groups.getFirst().members().stream().map(Group.Member::person).collect(Collectors.toUnmodifiableSet());
    }

    char[] passphrase(Terminal terminal) {
        return door.secret(SECRET, "Passphrase of the packet: ", terminal);
    }

    private KnownHome known(String home, Arguments arguments) {
        List<KnownHome> all = packets().homes(access(arguments)).stream().filter(each -> !each.revoked())
                .filter(each -> each.key().equals(home) || each.name().equalsIgnoreCase(home)).toList();
        if (all.size() != 1) {
            throw new Unavailable(all.isEmpty() ? "No home " + Quoted.of(home) + " is admitted." : "Several homes are called " + Quoted.of(home) + "; name its key.");
        }
        return all.getFirst();
    }

    private int look(Path file, Arguments arguments, Terminal terminal) {
        PacketLook look = packets().look(access(arguments), file, Optional.empty());
        if (look instanceof PacketLook.Refused refused && refused.locked()) {
            look = packets().look(access(arguments), file, Optional.of(passphrase(terminal)));
        }
        return new PacketText(terminal, arguments.json()).tell(look);
    }

    private int take(Path file, Arguments arguments, Terminal terminal) {
        PacketTaken taken = take(file, Optional.empty(), arguments);
        if (taken instanceof PacketTaken.Refused refused && refused.locked()) {
            taken = take(file, Optional.of(passphrase(terminal)), arguments);
        }
        reload(taken);
        return new PacketText(terminal, arguments.json()).tell(taken);
    }

    PacketTaken take(Path file, Optional<char[]> passphrase, Arguments arguments) {
        return packets().take(access(arguments), file, passphrase, this::shelve, Watch.NOBODY);
    }

    private Optional<String> shelve(String name, Path archive) {
        return new PackShelf(DataFolder.path().resolve(DataFolder.PACKS), engines.get(CourseLibrary.class)).add(name, archive);
    }

    void reload(PacketTaken taken) {
        if (taken instanceof PacketTaken.Taken there && !there.packs().isEmpty()) {
            engines.get(CourseLibrary.class).reload();
        }
    }

    private int home(List<String> rest, Arguments arguments, Terminal terminal) {
        String key = packets().key(access(arguments));
        Optional<String> code = rest.stream().findFirst().map(other -> packets().code(access(arguments), other));
        if (arguments.json()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("key", key);
            code.ifPresent(text -> node.put("code", text));
            terminal.say(node);
        } else {
            terminal.say(code.orElse(key));
        }
        return FINE;
    }

    private int homes(Arguments arguments, Terminal terminal) {
        List<KnownHome> all = packets().homes(access(arguments));
        Map<String, Exchanged> exchanged = packets().exchanged(access(arguments));
        if (arguments.json()) {
            ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
            for (KnownHome home : all) {
                ObjectNode node = nodes.addObject().put("key", home.key()).put("name", home.name()).put("kind", home.kind().word()).put("revoked", home.revoked());
                PacketCopies.moments(node, exchanged.getOrDefault(home.key(), Exchanged.NEVER));
                ArrayNode people = node.putArray("people");
                home.people().stream().map(UUID::toString).sorted().forEach(people::add);
            }
            terminal.say(nodes);
        } else if (all.isEmpty()) {
            terminal.say("No other computer is admitted here yet.");
        } else {
            all.forEach(home -> terminal.say(home.key() + "  " + home.kind().word() + "  " + home.name() + (home.revoked() ? "  (trusted no longer)" : "")
                    + exchanged.getOrDefault(home.key(), Exchanged.NEVER).last().map(at -> "  exchanged last " + WallTime.of(at)).orElse("")));
        }
        return FINE;
    }

    private int admit(List<String> rest, Arguments arguments, Terminal terminal) {
        if (rest.size() != 3) {
            throw new UsageException("A home's key, what it is used for (seat, supervisor or personal) and its name are needed.");
        }
        HomeKind kind = HomeKind.of(rest.get(1)).orElseThrow(() -> new UsageException("A home is a seat, supervisor or personal, not " + Quoted.of(rest.get(1)) + "."));
        Set<UUID> people = kind == HomeKind.PERSONAL ? Set.of(access.person(arguments).id()) : Set.of();
        packets().admit(access.keeping(), rest.getFirst(), rest.get(2), kind, people);
        say(arguments, terminal, "admitted", rest.getFirst(), Quoted.of(rest.get(2)) + " is admitted.");
        return FINE;
    }

    private int revoke(List<String> rest, Arguments arguments, Terminal terminal) {
        if (rest.size() != 1) {
            throw new UsageException("The key or name of one home is needed.");
        }
        KnownHome home = known(rest.getFirst(), arguments);
        packets().revoke(access.keeping(), home.key());
        say(arguments, terminal, "revoked", home.key(), Quoted.of(home.name()) + " is trusted no longer. What came from it stays.");
        return FINE;
    }

    private int join(List<String> rest, Arguments arguments, Terminal terminal) {
        Optional<InstitutionInfo> ours = engines.get(Accounts.class).institution();
        if (rest.isEmpty() && ours.isPresent()) {
            return told(ours.get(), "This computer belongs to " + Quoted.of(ours.get().name()) + ", which has the code " + ours.get().code() + ".", arguments, terminal);
        }
        List<InstitutionInfo> offered = packets().institutions(access(arguments));
        if (rest.isEmpty()) {
            offered.forEach(each -> told(each, Quoted.of(each.name()) + " has the code " + each.code() + ". If its founder sees the same one: cyclework packet join "
                    + each.code(), arguments, terminal));
            if (offered.isEmpty()) {
                nothingToJoin(arguments, terminal);
            }
            return FINE;
        }
        InstitutionInfo institution = offered.stream().filter(each -> each.code().equalsIgnoreCase(rest.getFirst())).findFirst()
                .orElseThrow(() -> new Unavailable("No packet that was taken here comes from an institution with this code."));
        packets().join(access.keeping(), institution, arguments.value(PERSONAL).isEmpty());
        return told(institution, "This computer belongs to " + Quoted.of(institution.name()) + " now.", arguments, terminal);
    }

    private static void nothingToJoin(Arguments arguments, Terminal terminal) {
        if (arguments.json()) {
            terminal.say(JsonNodeFactory.instance.objectNode().putNull("institution"));
        } else {
            terminal.say("This computer belongs to no institution, and no packet of one was taken here yet.");
        }
    }

    private static int told(InstitutionInfo institution, String sentence, Arguments arguments, Terminal terminal) {
        if (arguments.json()) {
            terminal.say(JsonNodeFactory.instance.objectNode().put("institution", institution.id().toString()).put("name", institution.name())
                    .put("code", institution.code()));
        } else {
            terminal.say(sentence);
        }
        return FINE;
    }

    private static void say(Arguments arguments, Terminal terminal, String member, String value, String sentence) {
        if (arguments.json()) {
            terminal.say(JsonNodeFactory.instance.objectNode().put(member, value));
        } else {
            terminal.say(sentence);
        }
    }
}
