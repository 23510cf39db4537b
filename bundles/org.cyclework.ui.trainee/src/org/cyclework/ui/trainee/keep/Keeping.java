package org.cyclework.ui.trainee.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclework.assessment.personal.PersonalData;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Accounts;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.MergeResult;
import org.cyclework.record.PersonName;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.SignIn;
import org.cyclework.ui.Counted;
import org.cyclework.ui.CurrentLearner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Service: what the menu of the record does. Everything here reads or writes files, so call it in a job; each method returns
 * what came of it in sentences, and throws {@link org.cyclework.record.RecordUnavailable} where the record cannot be used.
 */
@Component(service = Keeping.class)
public final class Keeping {

    private final RecordKeeping keeping;
    private final SignIn signIn;
    private final LearnerRecord record;
    private final Accounts accounts;
    private final CourseLibrary library;
    private final CurrentLearner people;

    /** Made by the service runtime. */
    @Activate
    public Keeping(@Reference RecordKeeping keeping, @Reference SignIn signIn, @Reference LearnerRecord record, @Reference Accounts accounts,
            @Reference CourseLibrary library, @Reference CurrentLearner people) {
        this.keeping = keeping;
        this.signIn = signIn;
        this.record = record;
        this.accounts = accounts;
        this.library = library;
        this.people = people;
    }

    /** @return a name for a backup of today */
    static String backupName(LocalDate today) {
        return "cyclework-" + today + ".zip";
    }

    /** @return a name for a file about a person, whatever the letters of the name */
    static String fileName(Learner person) {
        String plain = person.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return "cyclework-" + (plain.isEmpty() ? person.id().toString() : plain) + PersonalData.PAGE;
    }

    /** @return whether whoever is here may do something with the records of everybody: on a computer that people share an administrator may */
    boolean isKeeper() {
        try {
            signIn.keeper();
            return true;
        } catch (AccessDenied denied) {
            return false;
        }
    }

    /** Copies the whole record, and verifies the copy. */
    String backUp(Path target) {
        long entries = keeping.backUp(signIn.keeper(), target);
        return Counted.of(Messages.Done_backup, entries, target);
    }

    /** Takes over what a backup has and the record lacks; says where accounts came with it that are off. */
    String restore(Path backup, Watch watch) {
        MergeResult result = keeping.restore(signIn.keeper(), backup, watch);
        List<String> lines = new ArrayList<>();
        if (result.entries() > 0) {
            lines.add(Counted.of(Messages.Done_restored, result.entries()));
        } else if (result.refused().isEmpty()) {
            lines.add(Messages.Done_nothingNew);
        }
        lines.addAll(result.told());
        accounts.offered().forEach(institution -> lines.add(Messages.bind(Messages.Done_accountsOff, PersonName.isolated(institution.name()), institution.code())));
        lines.addAll(result.refused());
        return String.join("\n\n", lines);
    }

    /** Writes all that is stored about the person at the desk; the ending of the file decides how. */
    String export(Path file) throws IOException {
        Learner person = person();
        Access access = signIn.pick(person.id());
        PersonalData data = new PersonalData(person, record.events(access), keeping.begun(access), OffsetDateTime.now());
        data.write(file, library.course());
        return Counted.of(Messages.Done_export, data.events().size(), file);
    }

    /** Erases everything about the person at the desk. */
    String erase() {
        Learner person = person();
        keeping.erase(signIn.keeper().about(person.id()));
        return Messages.bind(Messages.Done_erase, PersonName.isolated(person.name()));
    }

    /**
     * Whose record it is.
     *
     * @throws IllegalStateException where nobody has given a name yet
     */
    Learner person() {
        return people.present().orElseThrow(() -> new IllegalStateException(Messages.Error_nobody));
    }
}
