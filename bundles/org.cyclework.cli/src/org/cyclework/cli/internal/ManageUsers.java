package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.InstitutionInfo;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.RecoveryResult;
import org.cyclework.record.Retention;
import org.cyclework.record.Role;
import org.cyclework.record.Scope;
import org.cyclework.record.SignIn;
import org.cyclework.record.SignInResult;

/** Looks after accounts and roles of the people who share this machine. */
final class ManageUsers implements Subcommand {

    /** The environment variable that holds a secret that is set. */
    static final String NEW_SECRET = "CYCLEWORK_NEW_PASSPHRASE";
    /** The environment variable that holds a recovery code. */
    static final String CODE = "CYCLEWORK_RECOVERY_CODE";

    private final Engines engines;
    private final Door door;

    /** @param door through which people sign in */
    ManageUsers(Engines engines, Door door) {
        this.engines = engines;
        this.door = door;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public String synopsis() {
        return "list | institution | found NAME --institution NAME | adopt CODE [--personal] | open NAME [--pin] [--group NAME]"
                + " | reset NAME | change | close NAME | grant NAME ROLE | revoke NAME ROLE | recover NAME | join NAME OTHER | part OTHER | retention [MONTHS|none]";
    }

    @Override
    public String summary() {
        return "Makes this a computer that people share, or one of an institution that was founded on another, opens accounts, "
                + "resets forgotten secrets, changes the passphrase or PIN of whoever signs in by --as, gives and takes the roles supervisor and administrator, declares two entries to be one person, "
                + "and says how long work of people who left is kept and whose time is over. A new secret is asked for, or stands in "
                + NEW_SECRET
                + ", a recovery code in " + CODE
                + "; NAME can be an id.";
    }

    @Override
    public Options options() {
        return new Options(Set.of("--pin", "--personal"), Set.of("--institution", "--group"));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        List<String> words = arguments.words();
        String what = words.isEmpty() ? "" : words.get(0);
        int wanted = Set.of("grant", "revoke", "join").contains(what) ? 3 : Set.of("list", "institution", "change").contains(what) ? 1 : 2;
        if (words.size() != wanted && !(what.equals("retention") && words.size() == 1)) {
            throw new UsageException("One of list, institution, found, adopt, open, reset, change, close, grant, revoke, recover, join, part and retention is needed,"
                    + " and whom it is about.");
        }
        try {
            return switch (what) {
                case "list" -> list(arguments.json(), terminal);
                case "institution" -> institution(arguments, terminal);
                case "retention" -> new RetentionRule(engines.get(Retention.class), people()).run(words.subList(1, words.size()), staff(), arguments.json(), terminal);
                case "adopt" -> adopt(words.get(1), arguments, terminal);
                case "found" -> found(words.get(1), arguments, terminal);
                case "open" -> open(words.get(1), arguments, terminal);
                case "reset" -> reset(words.get(1), arguments, terminal);
                case "change" -> change(arguments, terminal);
                case "recover" -> recover(words.get(1), arguments, terminal);
                default -> decide(what, words, arguments, terminal);
            };
        } catch (RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    private Accounts accounts() {
        return engines.get(Accounts.class);
    }

    private List<Learner> people() {
        return engines.get(SignIn.class).people();
    }

    private Learner person(String name) {
        return Trainees.known(name, people());
    }

    private Learner personOrNew(String name) {
        return isKnown(name) ? person(name) : engines.get(SignIn.class).enrol(name);
    }

    /** What is no name is refused before anything is asked. */
    private void requireName(String name) {
        if (!isKnown(name)) {
            PersonName.orRefuse(name);
        }
    }

    private Optional<Account> account(Learner person) {
        return accounts().accounts().stream().filter(each -> each.person().equals(person.id())).findFirst();
    }

    private static String noAccount(Learner person) {
        return PersonName.isolated(person.name()) + " has no account here. Nothing was changed.";
    }

    private boolean isKnown(String name) {
        return Door.id(name).isPresent() || people().stream().anyMatch(each -> Trainees.isMeant(name, each));
    }

    private int list(boolean json, Terminal terminal) {
        Map<UUID, Account> byPerson = accounts().accounts().stream().collect(Collectors.toMap(Account::person, Function.identity()));
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Learner person : people()) {
            Optional<Account> account = Optional.ofNullable(byPerson.get(person.id()));
            String kind = account.map(each -> lower(each.kind().name())).orElse("none");
            List<String> roles = account.map(Account::roles).orElse(Set.of(Role.TRAINEE)).stream().sorted().map(role -> lower(role.name())).toList();
            if (json) {
                ObjectNode node = all.addObject().put("id", person.id().toString()).put("name", person.name()).put("account", kind);
                roles.forEach(node.putArray("roles")::add);
            } else {
                terminal.say((person.id() + "  " + PersonName.isolated(person.name()) + "  " + kind + "  " + String.join(", ", roles)).strip());
            }
        }
        if (json) {
            terminal.say(all);
        } else if (people().isEmpty()) {
            terminal.say("Nobody learns here yet.");
        }
        if (byPerson.values().stream().anyMatch(account -> account.roles().isEmpty())) {
            terminal.complain("What is stored here is encrypted, and nobody has unlocked it. These are the people who can; --as NAME shows everybody and their roles.");
        }
        return FINE;
    }

    private int institution(Arguments arguments, Terminal terminal) {
        Optional<InstitutionInfo> here = accounts().institution();
        if (arguments.json()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("shared", accounts().isShared());
            here.ifPresent(info -> node.put("id", info.id().toString()).put("name", info.name()).put("code", info.code()));
            AccountsOff.into(node, accounts());
            terminal.say(node);
        } else {
            terminal.say(here.map(info -> info.name() + ", code " + info.code()).orElse("This computer belongs to no institution."));
            AccountsOff.sentences(accounts()).forEach(terminal::say);
        }
        return here.isPresent() ? FINE : WANTING;
    }

    /** Another machine's code says which of the institutions that came from elsewhere is meant. */
    private int adopt(String code, Arguments arguments, Terminal terminal) {
        List<InstitutionInfo> offered = accounts().offered();
        Optional<InstitutionInfo> meant = offered.stream().filter(info -> plain(info.code()).equals(plain(code))).findFirst();
        if (meant.isEmpty()) {
            terminal.complain(offered.isEmpty() ? "No institution is offered here. Take a packet or merge a record of it first."
                    : "This is the code of none of those that are offered: " + offered.stream().map(InstitutionInfo::name).collect(Collectors.joining(", "))
                            + ". Nothing was changed.");
            return WANTING;
        }
        accounts().adopt(engines.get(SignIn.class).keeper(), meant.get().id(), code, !arguments.values().containsKey("--personal"));
        return institution(arguments, terminal);
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private char[] newSecret(boolean pin, Terminal terminal) {
        String what = pin ? "New PIN: " : "New passphrase: ";
        char[] secret = door.secret(NEW_SECRET, what, terminal);
        if (engines.environment(NEW_SECRET).isEmpty() && !wiped(door.secret(NEW_SECRET, "Once more: ", terminal), again -> Arrays.equals(secret, again))) {
            Arrays.fill(secret, ' ');
            throw new IllegalArgumentException("The two are not the same. Nothing was changed.");
        }
        return secret;
    }

    /** @return what came of something for which a secret was needed, which is wiped */
    private static <T> T wiped(char[] secret, Function<char[], T> work) {
        try {
            return work.apply(secret);
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    private int found(String name, Arguments arguments, Terminal terminal) {
        String institution = arguments.value("--institution").orElseThrow(() -> new UsageException("What is the institution called? --institution NAME says so."));
        if (accounts().isShared()) {
            throw new IllegalStateException("This computer belongs to an institution already. Nothing was changed.");
        }
        requireName(name);
        PersonName.orRefuse(institution);
        char[] secret = newSecret(false, terminal);
        Learner person = personOrNew(name);
        return tell(person, Optional.of(wiped(secret, each -> accounts().found(person.id(), each, institution))), arguments, terminal, "People sign in on this computer from now on.");
    }

    private int open(String name, Arguments arguments, Terminal terminal) {
        boolean pin = arguments.values().containsKey("--pin");
        Access access = staff();
        Optional<Group> group = arguments.value("--group").map(wanted -> group(access, wanted));
        if (access.role() == Role.SUPERVISOR && group.isEmpty() && !isKnown(name)) {
            throw new UsageException("A supervisor opens accounts in the own groups: --group NAME says in which. Nobody was enrolled.");
        }
        requireName(name);
        if (isKnown(name) && account(person(name)).isPresent()) {
            throw new Unavailable(PersonName.isolated(person(name).name()) + " has an account already; \"cyclework user reset\" sets what it is opened with anew. Nothing was changed.");
        }
        char[] secret = newSecret(pin, terminal);
        Learner person = personOrNew(name);
        group.ifPresent(into -> engines.get(Groups.class).add(access, into.id(), new Group.Member(person.id(), Group.As.TRAINEE, Optional.empty(), Optional.empty())));
        return tell(person, wiped(secret, each -> accounts().open(access, person.id(), pin ? Account.Kind.PIN : Account.Kind.PASSPHRASE, each)), arguments, terminal,
                "The account was opened.");
    }

    private Group group(Access access, String wanted) {
        List<Group> found = engines.get(Groups.class).list(access).stream().filter(each -> !each.closed() && each.kind() == Group.Kind.GROUP)
                .filter(each -> each.name().equals(wanted) || Door.id(wanted).filter(each.id()::equals).isPresent()).toList();
        if (found.size() != 1) {
            throw new Unavailable((found.isEmpty() ? "None" : "More than one") + " of your groups is called " + Quoted.of(wanted) + ". Nothing was changed.");
        }
        return found.getFirst();
    }

    private int reset(String name, Arguments arguments, Terminal terminal) {
        Access access = staff();
        Learner person = person(name);
        boolean pin = account(person).orElseThrow(() -> new Unavailable(noAccount(person))).kind() == Account.Kind.PIN;
        if (access.scope() instanceof Scope.Several own && !own.learners().contains(person.id())) {
            throw new AccessDenied("This person is in none of your groups. Nothing was changed.");
        }
        return tell(person, wiped(newSecret(pin, terminal), each -> accounts().reset(access, person.id(), each)), arguments, terminal, "It was set anew.");
    }

    /** What whoever signed in typed just now gives the right. */
    private int change(Arguments arguments, Terminal terminal) {
        UUID id = accounts().current().orElseThrow(() -> new UsageException("Whose? --as NAME signs in. Nothing was changed.")).person();
        boolean pin = accounts().accounts().stream().anyMatch(each -> each.person().equals(id) && each.kind() == Account.Kind.PIN);
        SignInResult changed = wiped(door.typed().orElseThrow(),
                old -> wiped(newSecret(pin, terminal), next -> accounts().change(accounts().access(Role.TRAINEE), old, next)));
        if (changed instanceof SignInResult.Refused refused) {
            terminal.complain(Door.why(refused) + " Nothing was changed.");
            return WANTING;
        }
        return tell(person(id.toString()), Optional.empty(), arguments, terminal, pin ? "The PIN was changed." : "The passphrase was changed; the recovery code stays as it was.");
    }

    private int recover(String name, Arguments arguments, Terminal terminal) {
        Learner person = person(name);
        if (account(person).filter(each -> each.kind() == Account.Kind.PASSPHRASE).isEmpty()) {
            throw new Unavailable(account(person).isEmpty() ? noAccount(person) : PersonName.isolated(person.name())
                    + " signs in with a PIN, for which there is no code; a supervisor or administrator sets it anew.");
        }
        String code = new String(door.secret(CODE, "Recovery code: ", terminal));
        try {
            return switch (wiped(newSecret(false, terminal), next -> accounts().recover(person.id(), code, next))) {
                case RecoveryResult.Recovered good -> tell(person, Optional.of(good.next()), arguments, terminal, "The passphrase was set anew.");
                case RecoveryResult.Refused bad -> {
                    terminal.complain(Door.why(bad.why()));
                    yield WANTING;
                }
            };
        } finally {
            accounts().signOut();
        }
    }

    private int decide(String what, List<String> words, Arguments arguments, Terminal terminal) {
        Accounts accounts = accounts();
        Access access = Set.of("join", "part").contains(what) ? joiner() : staff();
        Learner person = person(words.get(1));
        String name = PersonName.isolated(person.name());
        String sentence = switch (what) {
            case "close" -> {
                accounts.close(access, person.id());
                yield name + " signs in here no longer; everything about the person stays.";
            }
            case "grant" -> {
                accounts.grant(access, person.id(), role(words.get(2)));
                yield name + " is " + words.get(2) + " now.";
            }
            case "revoke" -> {
                accounts.revoke(access, person.id(), role(words.get(2)));
                yield name + " is " + words.get(2) + " no longer.";
            }
            case "join" -> {
                accounts.join(access, person.id(), person(words.get(2)).id());
                yield "Both entries are shown as one, " + name + ".";
            }
            case "part" -> {
                accounts.part(access, person.id());
                yield name + " is shown as somebody else again.";
            }
            default -> throw new UsageException("There is no subcommand " + Quoted.of("user " + what) + ".");
        };
        return tell(person, Optional.empty(), arguments, terminal, sentence);
    }

    /** @return the access of whoever signed in: an administrator's, else a supervisor's */
    private Access staff() {
        Accounts accounts = accounts();
        boolean supervisor = accounts.current().filter(each -> each.roles().contains(Role.SUPERVISOR) && !each.roles().contains(Role.ADMINISTRATOR)).isPresent();
        return accounts.access(supervisor ? Role.SUPERVISOR : Role.ADMINISTRATOR);
    }

    /** @return the access of whoever may join entries: without accounts, whoever keeps the machine */
    private Access joiner() {
        return accounts().isShared() ? staff() : engines.get(SignIn.class).keeper();
    }

    private static Role role(String word) {
        return switch (word) {
            case "supervisor" -> Role.SUPERVISOR;
            case "administrator" -> Role.ADMINISTRATOR;
            default -> throw new UsageException("A role is supervisor or administrator, not " + Quoted.of(word) + ".");
        };
    }

    private static int tell(Learner person, Optional<RecoveryCode> code, Arguments arguments, Terminal terminal, String sentence) {
        if (arguments.json()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", person.id().toString()).put("name", person.name());
            code.ifPresent(each -> node.put("recoveryCode", each.letters()));
            terminal.say(node);
        } else {
            terminal.say(sentence);
            code.ifPresent(each -> terminal.say("Recovery code of " + PersonName.isolated(person.name()) + ", to be printed and kept safe: " + each.letters()));
        }
        return FINE;
    }
}
