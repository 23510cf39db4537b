package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cyclework.roleplay.AccountQuestion;
import org.cyclework.roleplay.Reflection;

/** The own account of a scene and a guess of the other's alarm, as they are being written; no SWT. */
final class AccountModel {

    /** Key of the guess of the other's highest felt alarm. */
    static final String PEAK = "peak";

    private final Map<AccountQuestion, String> answers = new EnumMap<>(AccountQuestion.class);
    private OptionalInt guess;

    /** An account as it was kept before. */
    AccountModel(List<Reflection> kept) {
        for (AccountQuestion question : AccountQuestion.values()) {
            answers.put(question, written(kept, Reflection.Kind.ACCOUNT, question.key()));
        }
        String guessed = written(kept, Reflection.Kind.ESTIMATE, PEAK);
        guess = guessed.matches("[0-9]|10") ? OptionalInt.of(Integer.parseInt(guessed)) : OptionalInt.empty();
    }

    static String written(List<Reflection> kept, Reflection.Kind kind, String key) {
        return kept.stream().filter(each -> each.kind() == kind && each.key().equals(key)).map(Reflection::text).findFirst().orElse("");
    }

    String answer(AccountQuestion question) {
        return answers.get(question);
    }

    void answer(AccountQuestion question, String words) {
        answers.put(question, words);
    }

    /** @return the guess, 0 to 10; empty as long as nobody has guessed: where the slider stands by itself is no guess */
    OptionalInt guess() {
        return guess;
    }

    void guess(int level) {
        guess = OptionalInt.of(level);
    }

    /** What is written and guessed now, as far as it differs from what was kept before. */
    List<Reflection> changed(List<Reflection> kept) {
        List<Reflection> changed = new ArrayList<>();
        answers.forEach((question, words) -> {
            if (!words.equals(written(kept, Reflection.Kind.ACCOUNT, question.key()))) {
                changed.add(new Reflection(Reflection.Kind.ACCOUNT, question.key(), words, false));
            }
        });
        guess.ifPresent(level -> {
            if (!Integer.toString(level).equals(written(kept, Reflection.Kind.ESTIMATE, PEAK))) {
                changed.add(new Reflection(Reflection.Kind.ESTIMATE, PEAK, Integer.toString(level), false));
            }
        });
        return changed;
    }
}
