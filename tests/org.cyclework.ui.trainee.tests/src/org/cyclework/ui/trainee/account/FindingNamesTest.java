package org.cyclework.ui.trainee.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Account;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.ui.account.SignInModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a shared machine everybody finds their own name with the letters that are on its keyboard. */
class FindingNamesTest {

    private static final List<String> NAMES = List.of("Zoë Öztürk", "Ángel Núñez", "أمل سعد", "月子 Tanaka", "ben", "Zora", "O’Neill, Máire");

    @TempDir
    static Path folder;

    private static StandaloneRecord record;
    private static SignInModel model;

    @BeforeAll
    static void open() {
        record = RecordFactory.at(new RecordLocation(folder), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
        record.accounts().found(record.enrol(NAMES.getFirst()).id(), "four plain words here".toCharArray(), "The clinic");
        for (String name : NAMES.subList(1, NAMES.size())) {
            record.accounts().open(record.accounts().access(Role.ADMINISTRATOR), record.enrol(name).id(), Account.Kind.PIN, "482913".toCharArray());
        }
        model = SignInModel.read(record.accounts(), record, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        record.close();
    }

    private static String found(String letters) {
        return model.matching(letters).stream().map(person -> person.learner().name()).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            zoe     ; Zoë Öztürk
            ZOË     ; Zoë Öztürk
            ozturk  ; Zoë Öztürk
            zo      ; Zoë Öztürk | Zora
            nunez   ; Ángel Núñez
            أمل     ; أمل سعد
            月      ; 月子 Tanaka
            BEN     ; ben
            o’n     ; O’Neill, Máire
            maire   ; O’Neill, Máire
            """)
    void accentsAndCapitalsNeedNotBeTyped(String typed, String names) {
        assertEquals(names, found(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  \t"})
    void whereNothingIsTypedEverybodyIsThereInTheOrderTheyEnrolled(String typed) {
        assertEquals(String.join(" | ", NAMES), found(typed));
    }

    @Test
    void whoIsNotThereIsNotFound() {
        assertEquals("", found("xyz"));
        assertEquals("", found(".*"));
    }
}
