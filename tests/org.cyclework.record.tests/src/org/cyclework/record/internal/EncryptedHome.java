package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Encryption;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.standalone.RecordFactory;

/** A shared machine with an administrator and a trainee who did some work; what is stored about it lies in one folder. */
final class EncryptedHome implements AutoCloseable {

    static final String WORD = "quokkazimmer";
    static final String PASSPHRASE = "a long passphrase";
    static final String PIN = "471108159263";

    final Path home;
    final UUID boss;
    final UUID ada;
    StandaloneRecord record;

    EncryptedHome(Path home) {
        this.home = home;
        record = open();
        boss = record.enrol("Bea Boss").id();
        ada = record.enrol("Ada Quokka").id();
        record.accounts().found(boss, PASSPHRASE.toCharArray(), "Institute of " + WORD);
        record.accounts().open(administrator(), ada, Account.Kind.PIN, PIN.toCharArray());
        work("L1.1");
    }

    Path folder() {
        return home.resolve("record");
    }

    RecordLocation location() {
        return new RecordLocation(folder(), home.resolve("state"));
    }

    private StandaloneRecord open() {
        return RecordFactory.at(location(), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
    }

    Encryption encryption() {
        return record.encryption();
    }

    Access administrator() {
        return record.accounts().access(Role.ADMINISTRATOR);
    }

    String turnOn() {
        return encryption().turnOn(administrator(), Watch.NOBODY).code().orElseThrow().letters();
    }

    boolean signIn(UUID person, String secret) {
        return record.accounts().signIn(person, secret.toCharArray()) instanceof SignedIn;
    }

    boolean bossSignsIn() {
        return signIn(boss, PASSPHRASE);
    }

    /** The trainee reads a lesson and begins a draft; afterwards the administrator is signed in again. */
    void work(String lesson) {
        signIn(ada, PIN);
        record.append(record.pick(ada), List.of(new NewEvent(Verbs.LESSON_READ, lesson, "{\"words\":\"" + WORD + "\"}")));
        RecordFactory.drafts(record, location()).keep(record.pick(ada), lesson, "a draft of " + WORD);
        bossSignsIn();
    }

    /** @return the lessons that the trainee read; the administrator is signed in afterwards */
    List<String> lessons() {
        signIn(ada, PIN);
        List<String> read = record.events(record.pick(ada)).stream().filter(event -> event.verb().equals(Verbs.LESSON_READ)).map(LearningEvent::objectId).toList();
        bossSignsIn();
        return read;
    }

    String draft(String lesson) {
        signIn(ada, PIN);
        String draft = RecordFactory.drafts(record, location()).read(record.pick(ada), lesson).orElse("");
        bossSignsIn();
        return draft;
    }

    List<String> damage() {
        return record.verify(administrator(), Watch.NOBODY).damage();
    }

    void again() {
        record.close();
        record = open();
    }

    /** Takes the file of the keys away. */
    void loseTheKeys() throws IOException {
        Files.delete(folder().resolve("keys"));
    }

    /** Takes away what the machine remembers of them. */
    void loseTheCopy() throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(home.resolve("state"), "*.keys")) {
            for (Path copy : copies) {
                Files.delete(copy);
            }
        }
    }

    /** @return the files of the home that hold a text, as bytes or within a zip file */
    List<String> holding(String text) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).map(file -> home.relativize(file).toString()).sorted().toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            if (!file.toString().endsWith(".zip")) {
                return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
            }
            Path unpacked = Files.createTempDirectory("unpacked");
            Backups.unpack(file, unpacked);
            try (Stream<Path> inside = Files.walk(unpacked)) {
                return inside.filter(Files::isRegularFile).anyMatch(each -> holds(each, text));
            } finally {
                Backups.remove(unpacked);
            }
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Override
    public void close() {
        record.close();
    }
}
