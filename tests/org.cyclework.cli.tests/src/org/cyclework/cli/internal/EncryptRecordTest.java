package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Accounts;
import org.cyclework.record.Encryption;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the terminal what is stored is encrypted, gets another key, is decrypted and comes back from a backup; the code is shown each time. */
class EncryptRecordTest {

    private static final String PASSPHRASE = "a long passphrase";
    private static final String A_CODE = ".*: ([A-Z0-9]{5}-){4}[A-Z0-9]{5}";

    @TempDir
    Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private StandaloneRecord record;
    private TypedTerminal typed;

    private static StandaloneRecord at(Path folder) {
        return RecordFactory.at(new RecordLocation(folder), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
    }

    @BeforeEach
    void aSharedMachine() {
        record = at(folder.resolve("record"));
        record.accounts().found(record.enrol("Bea").id(), PASSPHRASE.toCharArray(), "The Institute");
        environment.put(Door.SECRET, PASSPHRASE);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void again() {
        record.close();
        record = at(folder.resolve("record"));
    }

    private int run(String... words) {
        return run(record, words);
    }

    private int run(StandaloneRecord with, String... words) {
        Map<Class<?>, Object> services = Map.of(SignIn.class, with, RecordKeeping.class, with, Accounts.class, with.accounts(), Encryption.class, with.encryption());
        typed = new TypedTerminal("");
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

    private void requireFine(String... words) {
        assertThat(run(words)).as(typed.err()).isEqualTo(Subcommand.FINE);
    }

    private String code() {
        return typed.out().getFirst().replaceAll(".*\"code\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void withoutTheFileOfTheKeysTheCodeUnlocksTheRecord() throws IOException {
        requireFine("record", "encrypt", "--as", "Bea", "--json");
        String code = code();
        record.close();
        Files.delete(folder.resolve("record/keys"));
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder.resolve("record/machine"), "*.keys")) {
            for (Path copy : copies) {
                Files.delete(copy);
            }
        }
        again();
        assertThat(run("record", "verify", "--as", "Bea")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("record unlock", "somebody changed the files");
        assertThat(run("record", "verify", "--json")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.out()).containsExactly("{\"encryption\":\"keys-missing\"}");
        environment.put(ManageUsers.CODE, "AAAAA");
        assertThat(run("record", "unlock")).isEqualTo(Subcommand.WANTING);
        environment.put(ManageUsers.CODE, code);
        requireFine("record", "unlock");
        again();
        requireFine("record", "verify", "--as", "Bea");
    }

    @Test
    void anotherKeyComesWithAnotherCodeAndThenItIsDecrypted() {
        requireFine("record", "encrypt", "--as", "Bea", "--json");
        String first = code();
        requireFine("record", "rekey", "--as", "Bea");
        assertThat(typed.out()).contains("What is stored here is encrypted.").anyMatch(line -> line.matches(A_CODE)).noneMatch(line -> line.contains(first))
                .anyMatch(line -> line.contains("code before"));
        again();
        requireFine("record", "decrypt", "--as", "Bea", "--json");
        assertThat(typed.out()).singleElement().asString().startsWith("{\"encryption\":\"off\",\"told\":[");
        again();
        requireFine("record", "verify", "--as", "Bea", "--json");
        assertThat(typed.out()).singleElement().asString().contains("\"encryption\":\"off\"");
        assertThat(run("record", "rekey", "--as", "Bea")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("Nothing is encrypted here");
        assertThat(run("record", "decrypt", "--as", "Bea")).isEqualTo(Subcommand.WANTING);
    }

    @Test
    void aCodeThatNobodySawIsShownToAnAdministratorAtOnceAndOnce() {
        String code = record.encryption().turnOn(record.accounts().access(Role.ADMINISTRATOR), Watch.NOBODY).code().map(RecoveryCode::letters).orElseThrow();
        again();
        requireFine("record", "verify", "--as", "Bea", "--json");
        assertThat(typed.err()).contains("Nobody was shown it yet", code);
        assertThat(typed.out()).singleElement().asString().startsWith("{");
        requireFine("record", "verify", "--as", "Bea");
        assertThat(typed.err()).doesNotContain(code);
        requireFine("record", "encrypt", "--as", "Bea");
        assertThat(String.join("\n", typed.out())).contains(code);
    }

    @Test
    void aCodeThatWasSaidIsNotSaidAgain() {
        requireFine("record", "encrypt", "--as", "Bea", "--json");
        String code = code();
        again();
        requireFine("record", "verify", "--as", "Bea");
        assertThat(typed.err()).doesNotContain(code);
    }

    @Test
    void anEncryptedBackupIsRestoredLockedOnAnotherComputer() {
        requireFine("record", "encrypt", "--as", "Bea", "--json");
        environment.put(ManageUsers.CODE, code());
        Path backup = folder.resolve("backup.zip");
        record.accounts().signIn(record.people().getFirst().id(), PASSPHRASE.toCharArray());
        record.backUp(record.keeper(), backup);
        try (StandaloneRecord other = at(folder.resolve("other"))) {
            assertThat(run(other, "restore", backup.toString())).as(typed.err()).isEqualTo(Subcommand.FINE);
            assertThat(String.join("\n", typed.out())).contains("entries came", "is locked");
            assertThat(run(other, "record", "verify")).isEqualTo(Subcommand.WANTING);
            assertThat(run(other, "record", "unlock")).as(typed.err()).isEqualTo(Subcommand.FINE);
            assertThat(run(other, "record", "verify", "--as", "Bea")).as(typed.err()).isEqualTo(Subcommand.FINE);
            assertThat(other.encryption().state()).isEqualTo(State.ON);
        }
    }
}
