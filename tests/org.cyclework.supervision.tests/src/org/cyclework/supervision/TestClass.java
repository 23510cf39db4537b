package org.cyclework.supervision;

import java.util.HashSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.supervision.standalone.Supervision;
import org.cyclework.supervision.standalone.SupervisionFactory;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.MovableClock;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.testsupport.RealRecord;

/** A shared machine: Ada keeps and supervises it, Bo supervises as well; trainees sign in with a PIN. */
public final class TestClass implements AutoCloseable {

    public final MovableClock clock = new MovableClock(RealRecord.NOON);
    public final StandaloneRecord record;
    public final RolePlay rolePlay;
    public final Supervision supervision;
    public final Access keeper;
    public final UUID group;
    private final UUID ada;

    public TestClass(Path folder) {
        this(folder, new FixedLibrary(ProductPack.course()));
    }

    public TestClass(Path folder, CourseLibrary library) {
        record = RecordFactory.at(new RecordLocation(folder), clock, UUID::randomUUID, PassphraseCost.LOWEST, SupervisionFactory.projections());
        rolePlay = Plays.kept(library, record);
        supervision = SupervisionFactory.over(record, library, rolePlay, clock);
        ada = record.enrol("Ada Okafor").id();
        record.accounts().found(ada, "a long enough passphrase".toCharArray(), "Institute");
        keeper = record.accounts().access(Role.ADMINISTRATOR);
        group = record.groups().make(record.accounts().access(Role.SUPERVISOR), "Tuesday group", Group.Kind.GROUP, Optional.empty()).id();
    }

    /** @return a supervisor's access to those who are in the groups by now */
    public Access ada() {
        return signedIn(ada, "a long enough passphrase", Role.SUPERVISOR);
    }

    /** @return another supervisor of this group */
    public UUID enrolSupervisor(String name, UUID ofGroup) {
        ada();
        UUID person = record.enrol(name).id();
        record.accounts().open(keeper, person, Account.Kind.PASSPHRASE, "another long passphrase".toCharArray());
        record.accounts().grant(keeper, person, Role.SUPERVISOR);
        record.groups().add(keeper, ofGroup, new Group.Member(person, Group.As.SUPERVISOR, Optional.empty(), Optional.empty()));
        return person;
    }

    public Access supervisor(UUID person) {
        return signedIn(person, "another long passphrase", Role.SUPERVISOR);
    }

    /** @return a trainee of the group */
    public UUID enrolTrainee(String name) {
        return enrolTrainee(name, group);
    }

    public UUID enrolTrainee(String name, UUID ofGroup) {
        ada();
        UUID person = record.enrol(name).id();
        record.accounts().open(keeper, person, Account.Kind.PIN, "481516".toCharArray());
        record.groups().add(keeper, ofGroup, new Group.Member(person, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        return person;
    }

    public Access trainee(UUID person) {
        return signedIn(person, "481516", Role.TRAINEE);
    }

    private Access signedIn(UUID person, String secret, Role role) {
        record.accounts().signIn(person, secret.toCharArray());
        return record.accounts().access(role);
    }

    /** Plays a case to its end with own words at the first turn, and works through the debrief with a reflection. */
    public UUID play(Access trainee, String caseId, Seat seat, long seed) {
        KeptPlay play = rolePlay.start(trainee, caseId, seat, seed);
        toEnd(play, "I would have said this.");
        play.reflect(new Reflection(Reflection.Kind.REFLECTION, "", "What I take away.", false));
        play.finishDebrief();
        return play.session();
    }

    public void toEnd(KeptPlay play, String firstWords) {
        String words = firstWords;
        while (!play.play().ended()) {
            clock.pass(Duration.ofSeconds(20));
            Moment now = play.play().now();
            if (now.beat().isPresent()) {
                var beat = now.beat().get();
                play.answerBeat(beat.id(), !beat.choices().isEmpty() ? beat.choices().getFirst().id()
                        : beat.kind() == BeatKind.PREDICT_AROUSAL ? "5" : "What I made of it.");
            } else {
                play.choose(now.choices().getFirst().id(), words);
                words = "";
            }
        }
    }

    /** @return the id of some item of a module */
    public String itemOf(String moduleId) {
        return ProductPack.course().itemsOf(moduleId).getFirst().getId();
    }

    /** Hands in everything that was begun, with what is ticked. */
    public HandedIn handIn(Access trainee, UUID assignment, Set<OwnWords.Kind> ticked) {
        HandInOffer offer = supervision.assignments().offer(trainee, assignment);
        List<UUID> sessions = new ArrayList<>();
        Set<UUID> words = new HashSet<>();
        for (HandInOffer.Work work : offer.sessions()) {
            sessions.add(work.session());
            work.words().stream().filter(each -> ticked.contains(each.kind())).forEach(each -> words.add(each.event()));
        }
        return supervision.assignments().handIn(trainee, assignment, new HandIn(sessions, words, "Here it is."));
    }

    @Override
    public void close() {
        record.close();
    }
}
