package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** On a machine that people share, each role does what it may to whom it may, and nothing else: every operation, every role. */
class RightsOfRolesTest {

    @TempDir
    Path top;

    private StandaloneRecord record;
    private int records;
    private UUID ada;
    private UUID ben;
    private UUID cem;
    private UUID newcomer;
    private UUID adasTwin;
    private UUID sam;
    private Group mine;
    private Group theirs;
    private Access trainee;
    private Access supervisor;
    private Access administrator;

    /** Something that is done to a person, in a group. */
    private interface Act {

        void run(Access access, UUID person, Group group);
    }

    private final Map<String, Act> acts = new LinkedHashMap<>();

    @BeforeEach
    void everyAct() {
        acts.put("open PIN", (access, person, group) -> record.accounts().open(access, person.equals(ada) ? adasTwin : newcomer, Account.Kind.PIN, secret("4711")));
        acts.put("reset PIN", (access, person, group) -> record.accounts().reset(access, person, secret("4711")));
        acts.put("open passphrase", (access, person, group) -> record.accounts().open(access, person, Account.Kind.PASSPHRASE, secret("some long words")));
        acts.put("reset passphrase", (access, person, group) -> record.accounts().reset(access, sam, secret("some long words")));
        acts.put("change secret", (access, person, group) -> record.accounts().change(access.about(person), secret("2580"), secret("4711")));
        acts.put("close account", (access, person, group) -> record.accounts().close(access, person));
        acts.put("grant", (access, person, group) -> record.accounts().grant(access, sam, Role.ADMINISTRATOR));
        acts.put("revoke", (access, person, group) -> record.accounts().revoke(access, sam, Role.SUPERVISOR));
        acts.put("join", (access, person, group) -> record.accounts().join(access, person, person.equals(ada) ? adasTwin : newcomer));
        acts.put("make group", (access, person, group) -> record.groups().make(access, "New", Group.Kind.GROUP, Optional.empty()));
        acts.put("rename group", (access, person, group) -> record.groups().rename(access, group.id(), "Other"));
        acts.put("close group", (access, person, group) -> record.groups().close(access, group.id()));
        acts.put("add newcomer", (access, person, group) -> record.groups().add(access, group.id(), member(newcomer, Group.As.TRAINEE)));
        acts.put("take over a trainee", (access, person, group) -> record.groups().add(access, mine.id(), member(cem, Group.As.TRAINEE)));
        acts.put("add supervisor", (access, person, group) -> record.groups().add(access, group.id(), member(sam, Group.As.SUPERVISOR)));
        acts.put("remove trainee", (access, person, group) -> record.groups().remove(access, group.id(), person, Group.As.TRAINEE));
        acts.put("read work", (access, person, group) -> assertThat(record.events(access.about(person), "L1.1")).isNotEmpty());
        acts.put("fold work", (access, person, group) -> record.lessons(access.about(person)));
        acts.put("note for the staff", (access, person, group) -> record.append(access.about(person), new NewEvent(Verbs.STAFF_NOTED, "L1.1")));
        acts.put("see work", (access, person, group) -> record.append(access.about(person), new NewEvent(Verbs.WORK_SEEN, "L1.1")));
        acts.put("do work", (access, person, group) -> record.append(access.about(person), new NewEvent(Verbs.LESSON_READ, "L1.2")));
        acts.put("write own words", (access, person, group) -> record.append(access.about(person), new NewEvent(Verbs.OWN_WORDS, "V1", "{\"text\":\"x\"}")));
        acts.put("erase person", (access, person, group) -> record.erase(access.about(person)));
        acts.put("read the institution", (access, person, group) -> assertThat(record.institution(access)).isNotEmpty());
        acts.put("read roles", (access, person, group) -> assertThat(record.accounts().roles(access)).isNotEmpty());
        acts.put("verify", (access, person, group) -> record.verify(access, Watch.NOBODY));
        acts.put("rebuild", (access, person, group) -> record.rebuild(access, Watch.NOBODY));
        acts.put("back up", (access, person, group) -> record.backUp(access, top.resolve("backup.zip")));
        acts.put("set retention", (access, person, group) -> record.retention().set(access, OptionalInt.of(12)));
        acts.put("see who is due", (access, person, group) -> record.retention().due(access));
        acts.put("see retention", (access, person, group) -> record.retention().months(access));
        acts.put("see where copies are", (access, person, group) -> record.packets().copies(access.about(person)));
        acts.put("see when homes met", (access, person, group) -> record.packets().exchanged(access));
        acts.put("merge", (access, person, group) -> record.merge(access, top.resolve("nowhere"), Watch.NOBODY));
    }

    /** Each line: the act; whether a trainee may, a supervisor with the own people, with others', an administrator. */
    private static final List<String> TABLE = List.of(
            "open PIN                 no  yes no  yes", "reset PIN                no  yes no  yes", "open passphrase          no  no  no  yes",
            "reset passphrase         no  no  no  yes", "change secret            no  no  no  no", "close account            no  no  no  yes", "grant                    no  no  no  yes",
            "revoke                   no  no  no  yes", "join                     no  yes no  yes", "make group               no  yes yes yes",
            "rename group             no  yes no  yes", "close group              no  yes no  yes", "add newcomer             no  yes no  yes",
            "take over a trainee      no  no  no  yes", "add supervisor           no  no  no  yes", "remove trainee           no  yes no  yes",
            "read work                no  yes no  yes", "fold work                no  yes no  yes", "note for the staff       no  yes no  no",
            "see work                 no  yes no  no", "do work                  no  no  no  no", "write own words          no  no  no  no",
            "erase person             no  no  no  yes", "read the institution     yes yes yes yes", "read roles               yes yes yes yes",
            "verify                   yes yes yes yes", "rebuild                  no  no  no  yes", "back up                  no  no  no  yes",
            "set retention            no  no  no  yes", "see who is due           no  no  no  yes", "see retention            yes yes yes yes",
            "see where copies are     no  yes no  yes", "see when homes met       yes yes yes yes", "merge                    no  no  no  yes");

    private static char[] secret(String text) {
        return text.toCharArray();
    }

    private static Group.Member member(UUID person, Group.As as) {
        return new Group.Member(person, as, Optional.empty(), Optional.empty());
    }

    private void open() {
        close();
        record = RecordFactory.at(new RecordLocation(top.resolve("record" + records++)), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
        UUID boss = enrol("Bea");
        ada = enrol("Ada");
        ben = enrol("Ben");
        cem = enrol("Cem");
        sam = enrol("Sam");
        newcomer = enrol("Newcomer");
        adasTwin = enrol("Adas twin");
        record.accounts().found(boss, secret("a long passphrase"), "The Institute");
        administrator = record.accounts().access(Role.ADMINISTRATOR);
        record.accounts().open(administrator, sam, Account.Kind.PASSPHRASE, secret("words of sam"));
        record.accounts().grant(administrator, sam, Role.SUPERVISOR);
        mine = record.groups().make(administrator, "Mine", Group.Kind.GROUP, Optional.empty());
        theirs = record.groups().make(administrator, "Theirs", Group.Kind.GROUP, Optional.empty());
        record.groups().add(administrator, mine.id(), member(sam, Group.As.SUPERVISOR));
        record.groups().add(administrator, theirs.id(), member(boss, Group.As.SUPERVISOR));
        for (UUID person : List.of(ada, adasTwin)) {
            record.groups().add(administrator, mine.id(), member(person, Group.As.TRAINEE));
        }
        record.groups().add(administrator, theirs.id(), member(cem, Group.As.TRAINEE));
        for (UUID person : List.of(ada, ben, cem)) {
            record.accounts().open(administrator, person, Account.Kind.PIN, secret("2580"));
        }
        record.accounts().signIn(sam, secret("words of sam"));
        supervisor = record.accounts().access(Role.SUPERVISOR);
        record.accounts().signIn(ben, secret("2580"));
        trainee = record.accounts().access(Role.TRAINEE);
    }

    private UUID enrol(String name) {
        UUID person = record.enrol(name).id();
        record.append(record.pick(person), new NewEvent(Verbs.LESSON_READ, "L1.1"));
        return person;
    }

    @AfterEach
    void close() {
        if (record != null) {
            record.close();
        }
    }

    @TestFactory
    List<DynamicTest> everyRoleMayWhatTheTableSays() {
        assertThat(TABLE).extracting(line -> line.substring(0, 25).strip()).containsExactlyElementsOf(acts.keySet());
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : TABLE) {
            String[] may = line.substring(25).strip().split(" +");
            tests.add(DynamicTest.dynamicTest(line, () -> {
                open();
                Act act = acts.get(line.substring(0, 25).strip());
                check(act, trainee, ada, mine, may[0]);
                check(act, supervisor, cem, theirs, may[2]);
                check(act, supervisor, ada, mine, may[1]);
                check(act, administrator, cem, theirs, may[3]);
            }));
        }
        return tests;
    }

    @Test
    void everybodySeesWhereCopiesOfTheOwnWorkAreAndSupervisorsThoseOfTheirs() {
        open();
        record.packets().write(administrator, top.resolve("all.cwx"), PacketOrder.plain());
        assertThat(record.packets().copies(trainee)).containsOnlyKeys(ben);
        assertThat(record.packets().copies(supervisor)).containsOnlyKeys(ada, adasTwin);
        assertThat(record.packets().copies(administrator)).containsKeys(ada, ben, cem, newcomer);
        record.accounts().revoke(administrator, sam, Role.SUPERVISOR);
        assertThatThrownBy(() -> record.packets().copies(supervisor)).isInstanceOf(AccessDenied.class);
    }

    private void check(Act act, Access access, UUID person, Group group, String may) {
        if (may.equals("yes")) {
            act.run(access, person, group);
        } else {
            int before = record.institution(administrator).size();
            assertThatThrownBy(() -> act.run(access, person, group)).as(access.toString()).isInstanceOf(AccessDenied.class);
            assertThat(record.institution(administrator)).hasSize(before);
        }
    }
}
