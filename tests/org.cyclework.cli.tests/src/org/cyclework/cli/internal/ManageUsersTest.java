package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Accounts;
import org.cyclework.record.Encryption;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Retention;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts are looked after from the terminal, and who signs in there comes from the environment or is asked for. */
class ManageUsersTest {

    @TempDir
    Path folder;

    @TempDir
    Path other;

    private final Map<String, String> environment = new HashMap<>();
    private final List<char[]> secrets = new ArrayList<>();
    private StandaloneRecord record;
    private TypedTerminal typed;

    @BeforeEach
    void open() {
        record = RecordFactory.at(new RecordLocation(folder), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
        record.append(record.pick(record.enrol("Ada").id()), new NewEvent(Verbs.PLAY_STARTED, "V1", "{\"session\":\"" + UUID.randomUUID() + "\"}"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private int run(String input, String... words) {
        Map<Class<?>, Object> services = Map.of(SignIn.class, record, RecordKeeping.class, record, LearnerRecord.class, record, Accounts.class, remembering(record.accounts()), Groups.class, record
                .groups(),
                Encryption.class, record.encryption(), Retention.class, record.retention());
        typed = new TypedTerminal(input);
        return new Subcommands(new Engines() {

            @Override
            <T> T get(Class<T> type) {
                return type.cast(services.get(type));
            }

            @Override
            Optional<String> environment(String variable) {
                return Optional.ofNullable(environment.get(variable));
            }
        }).run(List.of(words), typed.terminal());
    }

    /** Remembers the secrets that somebody hands over. */
    private Accounts remembering(Accounts accounts) {
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, arguments) -> {
            Stream.of(arguments == null ? new Object[0] : arguments).filter(char[].class::isInstance).forEach(secret -> secrets.add((char[]) secret));
            try {
                return method.invoke(accounts, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @Test
    void everySecretIsWipedOnceItWasUsed() {
        foundByBea();
        environment.put(ManageUsers.NEW_SECRET, "4711");
        run("", "user", "open", "Ada", "--pin", "--as", "Bea");
        run("", "user", "reset", "Ada", "--as", "Bea");
        environment.put(ManageUsers.NEW_SECRET, "another passphrase");
        assertThat(run("", "user", "change", "--as", "Bea")).isEqualTo(Subcommand.FINE);
        environment.put(ManageUsers.CODE, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA");
        run("", "user", "recover", "Bea");
        assertThat(secrets).hasSizeGreaterThanOrEqualTo(8).allSatisfy(secret -> assertThat(new String(secret)).isBlank());
    }

    private void foundByBea() {
        environment.put(ManageUsers.NEW_SECRET, "a long passphrase");
        assertThat(run("", "user", "found", "Bea", "--institution", "The Institute")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).anyMatch(line -> line.matches(".*Bea.*: ([A-Z0-9]{5}-){4}[A-Z0-9]{5}"));
        environment.put(Door.SECRET, "a long passphrase");
    }

    @Test
    void aMachineIsSharedFromThenOnAndAsksWhoItIs() {
        foundByBea();
        record.accounts().signOut();
        assertThat(run("", "record", "verify")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("Nobody is signed in").contains("--as NAME");
        assertThat(run("", "record", "verify", "--as", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(record.accounts().current()).as("signed out at the end").isEmpty();
        assertThat(run("", "replay")).isEqualTo(Subcommand.WANTING);
        assertThat(run("", "user", "list", "--json")).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).singleElement().asString().contains("\"name\":\"Bea\",\"account\":\"passphrase\",\"roles\":[\"trainee\",\"supervisor\",\"administrator\"]")
                .contains("\"name\":\"Ada\",\"account\":\"none\"");
    }

    private void again() {
        record.close();
        record = RecordFactory.at(new RecordLocation(folder), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
    }

    @Test
    void anEncryptedRecordIsUnlockedByAPassphrase() {
        assertThat(run("", "record", "encrypt")).as("nobody has an account").isEqualTo(Subcommand.WANTING);
        foundByBea();
        record.accounts().signOut();
        assertThat(run("", "record", "encrypt")).isEqualTo(Subcommand.WANTING);
        assertThat(run("", "record", "encrypt", "--as", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).anyMatch(line -> line.matches(".*code.*: ([A-Z0-9]{5}-){4}[A-Z0-9]{5}")).anyMatch(line -> line.contains("elsewhere"));
        again();
        assertThat(run("", "record", "verify", "--json")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.out()).containsExactly("{\"encryption\":\"locked\"}");
        assertThat(typed.err()).contains("encrypted").contains("--as NAME");
        assertThat(run("", "user", "list")).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).singleElement().asString().contains("Bea").endsWith("passphrase");
        assertThat(typed.err()).contains("nobody has unlocked it");
        assertThat(run("", "replay")).as("any other").isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("encrypted");
        assertThat(run("", "replay", "--as", "Ada")).as("who has no passphrase").isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("encrypted");
        environment.put(Door.SECRET, "another passphrase");
        assertThat(run("", "record", "verify", "--as", "Bea")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("not right").doesNotContain("damaged");
        environment.put(Door.SECRET, "a long passphrase");
        assertThat(run("", "record", "verify", "--json", "--as", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).singleElement().asString().contains("\"encryption\":\"on\"");
    }

    @Test
    void howLongWorkIsKeptIsSetAndToldAndNobodyIsErasedByIt() {
        assertThat(run("", "user", "retention", "12")).isEqualTo(Subcommand.WANTING);
        foundByBea();
        assertThat(run("", "user", "retention", "--as", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).singleElement().asString().contains("No rule is set");
        assertThat(run("", "user", "retention", "12", "--json", "--as", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).containsExactly("{\"months\":12,\"due\":[]}");
        assertThat(run("", "user", "retention", "--as", "Bea")).isEqualTo(Subcommand.FINE);
        assertThat(String.join("\n", typed.out())).contains("kept for 12 months").contains("Nobody’s time is over");
        for (String wrong : List.of("0", "601", "soon")) {
            assertThat(run("", "user", "retention", wrong, "--as", "Bea")).as(wrong).isNotEqualTo(Subcommand.FINE);
        }
        assertThat(run("", "user", "retention", "none", "--json", "--as", "Bea")).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).containsExactly("{\"months\":null,\"due\":[]}");
        assertThat(record.people()).hasSize(2);
    }

    @Test
    void aWrongSecretOpensNothing() {
        foundByBea();
        environment.put(Door.SECRET, "another passphrase");
        assertThat(run("", "backup", folder.resolve("b.zip").toString(), "--as", "Bea")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("not right");
        assertThat(folder.resolve("b.zip")).doesNotExist();
    }

    @Test
    void aTraineeWithAPinSeesTheOwnPlaysAlone() {
        foundByBea();
        environment.put(ManageUsers.NEW_SECRET, "4711");
        assertThat(run("", "user", "open", "Ada", "--pin", "--as", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(run("", "user", "open", "Cem", "--pin", "--as", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
        environment.put(Door.SECRET, "4711");
        assertThat(run("", "replay", "--as", "Ada")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).singleElement().asString().contains("V1").contains("Ada");
        assertThat(run("", "replay", "--as", "Cem")).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).noneMatch(line -> line.contains("V1"));
        assertThat(run("", "user", "grant", "Cem", "administrator", "--as", "Ada")).isEqualTo(Subcommand.WANTING);
        environment.clear();
        assertThat(run("4711\n", "replay", "--as", "Ada")).as("typed").isEqualTo(Subcommand.FINE);
    }

    @Test
    void rolesAndEntriesAreChangedByTheAdministrator() {
        foundByBea();
        environment.put(ManageUsers.NEW_SECRET, "words of dora");
        assertThat(run("", "user", "open", "Dora", "--as", "Bea")).isEqualTo(Subcommand.FINE);
        assertThat(run("", "user", "grant", "Dora", "supervisor", "--as", "Bea")).isEqualTo(Subcommand.FINE);
        assertThat(run("", "user", "list")).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).anyMatch(line -> line.contains("Dora") && line.contains("supervisor"));
        assertThat(run("", "user", "revoke", "Dora", "supervisor", "--as", "Bea")).isEqualTo(Subcommand.FINE);
        assertThat(run("", "user", "revoke", "Bea", "administrator", "--as", "Bea")).isEqualTo(Subcommand.WANTING);
        assertThat(run("", "user", "close", "Dora", "--as", "Bea")).isEqualTo(Subcommand.FINE);
        record.accounts().signIn(record.people().get(1).id(), "a long passphrase".toCharArray());
        record.enrol("Adda");
        assertThat(run("", "user", "join", "Ada", "Adda", "--as", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(record.people()).extracting(person -> person.name()).doesNotContain("Adda");
    }

    @Test
    void aForgottenPassphraseIsSetAnewByTheCode() {
        environment.put(ManageUsers.NEW_SECRET, "a long passphrase");
        run("", "user", "found", "Bea", "--institution", "The Institute", "--json");
        String code = typed.out().getFirst().replaceAll(".*recoveryCode\":\"([^\"]+)\".*", "$1");
        environment.put(ManageUsers.NEW_SECRET, "another passphrase");
        environment.put(ManageUsers.CODE, code.substring(1));
        assertThat(run("", "user", "recover", "Bea")).isEqualTo(Subcommand.WANTING);
        environment.put(ManageUsers.CODE, code);
        assertThat(run("", "user", "recover", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
        environment.put(Door.SECRET, "another passphrase");
        assertThat(run("", "record", "verify", "--as", "Bea")).isEqualTo(Subcommand.FINE);
    }

    @Test
    void whoSignsInIsNotErasedWhereNobodyWasNamed() {
        foundByBea();
        assertThat(run("Bea\n", "record", "erase", "--as", "Bea")).isEqualTo(Subcommand.USAGE);
        assertThat(typed.err()).contains("--trainee");
        assertThat(run("Ada\n", "record", "erase", "--trainee", "Ada", "--as", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(record.people()).extracting(person -> person.name()).containsExactly("Bea");
        assertThat(run("Bea\n", "record", "erase", "--trainee", "Bea", "--as", "Bea")).as("the last administrator").isNotEqualTo(Subcommand.FINE);
        assertThat(record.people()).hasSize(1);
    }

    @Test
    void anotherMachineBelongsToTheInstitutionOnceItsCodeWasTyped() {
        foundByBea();
        assertThat(run("", "user", "institution")).isEqualTo(Subcommand.FINE);
        String code = typed.out().getFirst().replaceAll(".*code ", "");
        record.close();
        Path first = folder;
        record = RecordFactory.at(new RecordLocation(other), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
        assertThat(run("", "user", "adopt", code)).isEqualTo(Subcommand.WANTING);
        assertThat(run("", "record", "merge", first.toString())).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(run("", "user", "adopt", "ACDEF-ACDEF-ACDEF-ACDEF")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("The Institute");
        assertThat(run("", "user", "adopt", code.toLowerCase(Locale.ROOT).replace('-', ' '))).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(run("", "record", "verify")).isEqualTo(Subcommand.WANTING);
        assertThat(run("", "record", "verify", "--as", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
    }

    @Test
    void aSupervisorOpensAccountsInTheOwnGroups() {
        foundByBea();
        environment.put(ManageUsers.NEW_SECRET, "words of sam");
        assertThat(run("", "user", "open", "Sam", "--as", "Bea")).isEqualTo(Subcommand.FINE);
        assertThat(run("", "user", "grant", "Sam", "supervisor", "--as", "Bea")).isEqualTo(Subcommand.FINE);
        UUID sam = record.people().getLast().id();
        record.accounts().signIn(sam, "words of sam".toCharArray());
        record.groups().make(record.accounts().access(Role.SUPERVISOR), "Tuesday", Group.Kind.GROUP, Optional.empty());
        environment.put(Door.SECRET, "words of sam");
        environment.put(ManageUsers.NEW_SECRET, "4711");
        assertThat(run("", "user", "open", "Dora", "--pin", "--as", "Sam")).isEqualTo(Subcommand.USAGE);
        assertThat(run("", "user", "open", "Dora", "--pin", "--group", "Monday", "--as", "Sam")).isEqualTo(Subcommand.WANTING);
        assertThat(record.people()).hasSize(3);
        assertThat(run("", "user", "open", "Dora", "--pin", "--group", "Tuesday", "--as", "Sam")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(run("", "user", "reset", "Ada", "--as", "Sam")).isNotEqualTo(Subcommand.FINE);
        environment.remove(ManageUsers.NEW_SECRET);
        for (List<String> refused : List.of(List.of("open", "Dora", "--pin", "--group", "Tuesday"), List.of("open", " ", "--pin", "--group", "Tuesday"), List.of("reset", "Ada"),
                List.of("reset", "Bea"), List.of("recover", "Dora"), List.of("recover", "Ada"))) {
            List<String> words = new ArrayList<>(List.of("user"));
            words.addAll(refused);
            words.addAll(List.of("--as", "Sam"));
            assertThat(run("4711\n4711\n4711\n", words.toArray(String[]::new))).as("%s", refused).isEqualTo(Subcommand.WANTING);
            assertThat(typed.out()).isEmpty();
            assertThat(typed.err()).as("nothing is asked: %s", refused).endsWith(".\n").doesNotContain("Usage:", "New ", "code:");
        }
        environment.put(Door.SECRET, "4711");
        assertThat(run("", "replay", "--as", "Dora")).as(typed.err()).isEqualTo(Subcommand.FINE);
    }

    @Test
    void everybodyChangesTheOwnSecret() {
        foundByBea();
        environment.put(ManageUsers.NEW_SECRET, "2580");
        assertThat(run("", "user", "open", "Ada", "--pin", "--as", "Bea")).isEqualTo(Subcommand.FINE);
        environment.remove(Door.SECRET);
        environment.remove(ManageUsers.NEW_SECRET);
        assertThat(run("2580\n7319\n7319\n", "user", "change", "--as", "Ada")).as(typed.err()).isEqualTo(Subcommand.FINE);
        assertThat(typed.out().getLast()).endsWith("The PIN was changed.");
        assertThat(run("0000\n2580\n2580\n", "user", "change", "--as", "Ada")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("That is not right.", "a supervisor or administrator sets a new one").doesNotContain("New PIN");
        assertThat(run("7319\n1111\n1111\n", "user", "change", "--as", "Ada")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("A PIN has 4 to 12 digits");
        assertThat(run("", "user", "change")).isEqualTo(Subcommand.USAGE);
        assertThat(run("7319\n", "user", "list", "--as", "Ada")).isEqualTo(Subcommand.FINE);
    }

    @Test
    void twoSecretsThatDifferAreNotTaken() {
        assertThat(run("a long passphrase\na long passphrse\n", "user", "found", "Bea", "--institution", "I")).isEqualTo(Subcommand.WANTING);
        assertThat(record.accounts().isShared()).isFalse();
        assertThat(record.people()).hasSize(1);
        assertThat(run("", "user", "open")).isEqualTo(Subcommand.USAGE);
    }
}
