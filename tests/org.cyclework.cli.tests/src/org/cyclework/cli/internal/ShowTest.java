package org.cyclework.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A lesson in the terminal comes with everything that it lets one practise. */
class ShowTest {

    @Test
    void aLessonEndsWithItsSkillItsStatementsAndTheirModelAnswers() {
        TypedTerminal typed = new TypedTerminal("");
        assertEquals(Subcommand.FINE, new Subcommands(CoursePack.engines(Map.of())).run(List.of("show", "L1.1"), typed.terminal()));
        String text = String.join("\n", typed.out());
        String skill = text.substring(text.indexOf("Say it: Say the move back\n----"));
        for (String part : List.of("Somebody hands you a motive.", "- It leaves the motive open", "1. (easy) A client, his wife beside him:",
                "   “I told her about the job", "   A model answer: You told her about the job", "   The question goes to the gardener",
                "9. (hard) A client, his wife beside him:\n   You are about to sum up")) {
            assertTrue(skill.contains(part), () -> part + " is not in\n" + skill);
        }
        assertTrue(typed.out().stream().allMatch(line -> line.length() <= 80), "it fits the terminal");
    }
}
