package org.cyclework.ui.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.PersonName;
import org.cyclework.record.RecoveryCode;
import org.cyclework.ui.Dates;

/**
 * The sheet on which a recovery code is printed or saved.
 *
 * @param owner whose account's code it is; empty for the one of a computer whose files are encrypted
 * @param code the code
 * @param day when it was made, or shown
 */
public record CodeSheet(Optional<String> owner, RecoveryCode code, LocalDate day) {

    /** The sheet of an account's code. */
    public CodeSheet(String name, RecoveryCode code, LocalDate day) {
        this(Optional.of(name), code, day);
    }

    /** @return the sheet of the code that a computer is unlocked with */
    public static CodeSheet ofComputer(RecoveryCode code, LocalDate day) {
        return new CodeSheet(Optional.empty(), code, day);
    }

    /** @return whether the code can be shown again, so that nobody has to keep it at once */
    public boolean isShownAgain() {
        return owner.isEmpty();
    }

    /** @return what the code is called */
    public String title() {
        return owner.map(name -> Messages.bind(Messages.Code_title, PersonName.isolated(name))).orElse(Messages.Code_computerTitle);
    }

    /** @return what whoever sees it has to know */
    public String words() {
        return owner.isPresent() ? Messages.Code_text : Messages.Code_computerText;
    }

    /** @return what the file is called where nobody wants another name */
    public String fileName() {
        return owner.isPresent() ? "cyclework-recovery.txt" : "cyclework-encryption.txt";
    }

    /** @return the lines of the sheet */
    public List<String> lines() {
        String made = owner.map(name -> Messages.bind(Messages.Sheet_for, PersonName.isolated(name), Dates.day(day)))
                .orElse(Messages.bind(Messages.Sheet_computerFor, Dates.day(day)));
        return List.of(owner.isPresent() ? Messages.Sheet_title : Messages.Sheet_computerTitle, "", made, "", "    " + code.letters(), "",
                owner.isPresent() ? Messages.Sheet_use : Messages.Sheet_computerUse, Messages.Sheet_keep);
    }

    /** Writes the sheet as a text file. @return what the file is called */
    public String save(Path file) throws IOException {
        Files.write(file, lines(), StandardCharsets.UTF_8);
        return file.getFileName().toString();
    }
}
