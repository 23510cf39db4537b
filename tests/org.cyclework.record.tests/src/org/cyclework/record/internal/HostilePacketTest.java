package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.HomeKind;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.packet.Forge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A home that was admitted and turned hostile brings nothing that its kind does not; what it tries changes nothing. */
class HostilePacketTest {

    private static final UUID MALLORY = new UUID(0x4000, 13);

    @TempDir
    Path top;

    private PacketHome desk;
    private UUID ada;
    private Forge forge;
    private String before;

    @BeforeEach
    void aHomeThatIsTrusted() {
        desk = new PacketHome(top, "Desk");
        ada = desk.record().enrol("Ada").id();
        desk.record().append(desk.record().pick(ada), List.of(new NewEvent(Verbs.LESSON_READ, "L1.1"), new NewEvent(Verbs.LESSON_READ, "L1.2")));
        forge = new Forge(top.resolve("forge"), UUID::randomUUID);
        trust(HomeKind.SEAT);
        before = desk.everything();
    }

    @AfterEach
    void close() {
        forge.close();
        desk.close();
    }

    private void trust(HomeKind kind, UUID... people) {
        desk.packets().admit(desk.keeper(), forge.key(), "Forge", kind, Set.of(people));
    }

    private Path packet() {
        return top.resolve("stick/a.cwx");
    }

    private void refused(String why) throws IOException {
        refused(forge.write(packet()), why);
    }

    private void refused(Path packet, String why) throws IOException {
        assertThat(desk.look(packet)).isInstanceOfSatisfying(PacketLook.Refused.class, refused -> assertThat(refused.sentence()).contains(why));
        assertThat(desk.take(packet)).isInstanceOfSatisfying(PacketTaken.Refused.class, refused -> assertThat(refused.sentence()).contains(why));
        assertThat(desk.everything()).isEqualTo(before);
        try (Stream<Path> left = Files.list(desk.folder.resolve("record/packets"))) {
            assertThat(left).isEmpty();
        }
        try (Stream<Path> files = Files.walk(top)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().contains("evil"));
        }
    }

    @Test
    void whatAHomeOfItsKindBringsIsTaken() throws IOException {
        forge.event(MALLORY, "person", MALLORY, Verbs.TRAINEE_ENROLLED, Verbs.TRAINEE, "{\"name\":\"Mallory\"}");
        forge.event(MALLORY, "work", MALLORY, Verbs.LESSON_READ, "L1.1", "{}");
        assertThat(desk.take(forge.write(packet()))).isInstanceOf(PacketTaken.Taken.class);
        assertThat(desk.record().people()).hasSize(2);
    }

    @Test
    void somebodyElsesDoing() throws IOException {
        forge.event(ada, "work", MALLORY, Verbs.LESSON_READ, "L1.3", "{}");
        refused("somebody else’s doing");
    }

    @Test
    void anotherPersonsRecord() throws IOException {
        trust(HomeKind.PERSONAL, MALLORY);
        forge.event(ada, "work", ada, Verbs.LESSON_READ, "L1.3", "{}");
        refused("whose own home did not send it");
    }

    @Test
    void feedbackThatNobodySigned() throws IOException {
        forge.event(ada, "review", MALLORY, "comment-made", "V1", "{}");
        refused("signature of an account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"role-granted", "role-revoked", "account-opened", "account-closed", "retention-set", "institution-founded", "later-verb"})
    void rolesThatNobodySigned(String verb) throws IOException {
        forge.event(new UUID(0, 0), "institution", MALLORY, verb, MALLORY.toString(), "{\"role\":\"administrator\"}");
        refused("signature of an account");
    }

    @Test
    void rolesInAPersonsRecord() throws IOException {
        forge.event(ada, "work", ada, Verbs.PERSON_ERASED, ada.toString(), "{}");
        refused("stands in a person’s record");
    }

    @Test
    void theInstitutionAboutAPerson() throws IOException {
        forge.event(ada, "institution", ada, Verbs.PERSON_ERASED, ada.toString(), "{}");
        refused("about a person");
    }

    @Test
    void privateNotesFromASeatThatNobodySigned() throws IOException {
        forge.event(ada, "staff", MALLORY, "staff-noted", "V1", "{}");
        forge.madeOut(desk.key());
        refused("signature of an account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "staff", "secret", "later-audience"})
    void whatIsForOneHomeInAPacketForAnybody(String audience) throws IOException {
        forge.event(ada, audience, ada, "later-verb", "V1", "{}");
        refused("only into packets that are made out to one home");
    }

    @Test
    void entriesThatNobodyErased() throws IOException {
        desk.close();
        forge.take(desk.folder.resolve("record"));
        StreamId work = forge.event(ada, "work", ada, Verbs.LESSON_READ, "L1.3", "{}");
        forge.blank(work, 1);
        refused("nobody says so");
    }

    @Test
    void feedbackThatIsTakenOut() throws IOException {
        StreamId review = forge.event(ada, "review", MALLORY, Verbs.WORK_COMMENTED, "V1", "{\"text\":\"Not yet.\"}");
        forge.blankAs(ada, review, 1);
        refused("what the person did not write");
    }

    @Test
    void wordsWithoutEnd() throws IOException {
        forge.event(MALLORY, "work", MALLORY, "v".repeat(41), "L1.1", "{}");
        refused("longer than any");
        forge.close();
        forge = new Forge(top.resolve("forge-2"), UUID::randomUUID);
        trust(HomeKind.SEAT);
        forge.event(MALLORY, "work", MALLORY, "verb", "L1.1", "{\"a\":\"" + "x".repeat(600_000) + "\"}");
        refused("longer than any");
    }

    @Test
    void aStreamUnderAnotherHomesWriter() throws IOException {
        UUID writer = desk.record().events(desk.record().pick(ada)).getFirst().writer();
        forge.close();
        forge = new Forge(top.resolve("forge-2"), () -> writer);
        trust(HomeKind.SEAT);
        forge.event(ada, "work", ada, Verbs.LESSON_READ, "L9", "{}");
        refused("under the name of its writer");
    }

    @Test
    void linesThatDoNotFit() throws IOException {
        forge.event(MALLORY, "work", MALLORY, Verbs.LESSON_READ, "L1.1", "{}");
        forge.streams(bytes -> new String(bytes, StandardCharsets.UTF_8).replace("L1.1", "L1.9").getBytes(StandardCharsets.UTF_8));
        refused("its checksum does not fit");
        forge.streams(bytes -> Arrays.copyOf(bytes, bytes.length - 5));
        refused("a line without its end");
        forge.streams(bytes -> "{\"number\":1}\n".getBytes(StandardCharsets.UTF_8));
        refused("first line");
        forge.streams(bytes -> (new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        refused("there twice");
        forge.streams(bytes -> "x".repeat(3 << 20).getBytes(StandardCharsets.UTF_8));
        refused("longer than 1 MiB");
    }

    @Test
    void aLaterVersion() throws IOException {
        forge.manifest(text -> text.replace("\"format\":1", "\"format\":2"));
        refused("newer version of Cyclework (format 2)");
    }

    @Test
    void aChangedManifest() throws IOException {
        forge.manifest(text -> text.replace("\"packet\":\"", "\"packet\":\"x"));
        refused("no packet of Cyclework");
        forge.manifest(text -> text.replace("\"name\":\"Forge\"", "\"name\":\"a\\u202eb\""));
        refused("no packet of Cyclework");
        forge.manifest(text -> text.replace("\"name\":\"Forge\"", "\"name\":\"" + "n".repeat(70_000) + "\""));
        refused("no packet of Cyclework");
        forge.manifest(text -> text.replace("\"name\":\"Forge\"", "\"name\":" + "[".repeat(5_000)));
        refused("no packet of Cyclework");
    }

    @Test
    void packsThatClimbOut() throws IOException {
        for (String name : List.of("../../evil.cwpack", "/evil.cwpack", "a/evil.cwpack", "..\\evil.cwpack", "C:evil.cwpack", "nul.cwpack", "evil.exe",
                ".evil.cwpack", "evil.cwpack.", "e\u0000vil.cwpack", "évil.cwpack")) {
            forge.onlyPack(name, new byte[10]);
            refused("no packet of Cyclework");
        }
    }

    @Test
    void moreThanWasSealed() throws IOException {
        forge.more("../../evil");
        refused("more in it than was sealed");
    }

    @Test
    void bombs() throws IOException {
        forge.pack("a.cwpack", new byte[100 << 20]);
        refused("swell to more than 100 times");
        forge.manifest(text -> text.replaceAll("\"bytes\":[0-9]+", "\"bytes\":999999999999999"));
        refused("no packet of Cyclework");
        forge.manifest(text -> text.replaceFirst("\"bytes\":[0-9]+", "\"bytes\":9999999999999"));
        refused("longer than any");
        forge.manifest(text -> text.replaceAll("\"bytes\":104857600", "\"bytes\":1000"));
        refused("a part is longer than was sealed");
    }

    @Test
    void noPacketAtAll() throws IOException {
        Path file = Files.write(Files.createDirectories(packet().getParent()).resolve("b.cwx"), new byte[0]);
        refused(file, "no packet of Cyclework");
        refused(Files.writeString(file, "PK"), "packet");
        refused(Files.writeString(file, "{"), "locked");
        refused(file.resolveSibling("none.cwx"), "There is no packet");
        refused(file.getParent(), "There is no packet");
        byte[] whole = Files.readAllBytes(forge.write(packet()));
        refused(Files.write(file, Arrays.copyOf(whole, whole.length / 2)), "");
    }
}
