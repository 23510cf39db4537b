package org.cyclework.ui.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cyclework.record.PersonName;
import org.cyclework.record.RecoveryCode;
import org.cyclework.ui.Dates;

/**
 * The sheet on which a recovery code is printed or saved.
 *
 * @param name whose code it is
 * @param code the code
 * @param day when it was made
 */
public record CodeSheet(String name, RecoveryCode code, LocalDate day) {

    /** What the file is called where nobody wants another name. */
    public static final String FILE = "cyclework-recovery.txt";

    /** @return the lines of the sheet */
    public List<String> lines() {
        return List.of(Messages.Sheet_title, "", Messages.bind(Messages.Sheet_for, PersonName.isolated(name), Dates.day(day)), "", "    " + code.letters(), "", Messages.Sheet_use,
                Messages.Sheet_keep);
    }

    /** Writes the sheet as a text file. @return what the file is called */
    public String save(Path file) throws IOException {
        Files.write(file, lines(), StandardCharsets.UTF_8);
        return file.getFileName().toString();
    }
}
