package org.cyclework.ui.supervisor.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Campus;
import org.cyclework.record.CampusAddress;
import org.cyclework.record.CampusRefused;
import org.cyclework.record.CampusState;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.ui.supervisor.machines.CampusDraft.Told;
import org.junit.jupiter.api.Test;

/** A campus is named by its address; what came of trying it is told in sentences. */
class CampusDraftTest {

    private final List<CampusAddress> tried = new ArrayList<>();
    private final CampusDraft draft = new CampusDraft();

    /** What a campus answers. */
    private interface Answer {

        Optional<CampusState> to(CampusAddress address) throws CampusRefused;
    }

    /** No PostgreSQL is here, so the service is answered for. */
    private Campus campus(Answer answer) {
        return (Campus) Proxy.newProxyInstance(Campus.class.getClassLoader(), new Class<?>[] {Campus.class}, (proxy, method, arguments) -> {
            tried.add((CampusAddress) arguments[1]);
            return answer.to((CampusAddress) arguments[1]);
        });
    }

    private Told connect(Answer answer) {
        Access nobody = null;
        return draft.connect(campus(answer), nobody, Watch.NOBODY);
    }

    @Test
    void itIsTriedOnceThereIsAnAddress() {
        assertEquals(Optional.of(""), draft.missing());
        draft.server("db.example.org");
        assertTrue(draft.missing().orElseThrow().startsWith("An address names a server and a database"));
        draft.server(" db.example.org/cyclework ");
        assertEquals(Optional.empty(), draft.missing());
    }

    @Test
    void whatWasTypedIsWhatIsTried() {
        draft.server("db.example.org:5433/cyclework");
        draft.user("seat-1 ");
        draft.password(" a word ");
        draft.checked(false);
        connect(address -> Optional.empty());
        assertEquals(List.of(new CampusAddress("db.example.org:5433/cyclework", "seat-1", " a word ", false)), tried);
        assertEquals("jdbc:postgresql://db.example.org:5433/cyclework", tried.getFirst().url());
        assertFalse(tried.getFirst().toString().contains("a word"), "the password is told nowhere");
    }

    @Test
    void whereItLetsThisComputerInThatIsToldWithHowItStands() {
        Told told = connect(address -> Optional.of(new CampusState(Optional.of("jdbc:postgresql://db/c"), Optional.of("seat-1"), 12, 0, Optional.empty(), List.of())));
        assertTrue(told.connected());
        assertTrue(told.words().startsWith("The campus let this computer in. Nothing was exchanged yet"), told.words());
        assertTrue(told.words().contains("seat-1") && told.words().contains("12"), told.words());
    }

    @Test
    void aRefusalIsASentenceAndBreakingOffChangesNothing() {
        Told refused = connect(address -> {
            throw new CampusRefused("The campus did not let this computer in: the password is another one. Nothing was changed.", null);
        });
        assertEquals(new Told(false, "The campus did not let this computer in: the password is another one. Nothing was changed."), refused);
        assertEquals(new Told(false, "It was broken off. Nothing was changed."), connect(address -> Optional.empty()));
    }
}
