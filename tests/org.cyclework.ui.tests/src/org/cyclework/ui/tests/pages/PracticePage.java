package org.cyclework.ui.tests.pages;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

/** Practice on a lesson. */
public final class PracticePage {

    PracticePage() {
    }

    /** Waits until a statement stands in front, such as "Statement 2 of 9". */
    public void awaitStatement(String where) {
        OnScreen.until(where, () -> OnScreen.text("practice-where").startsWith(where));
        OnScreen.settle();
    }

    /** Waits until the answer stands beside the model answer. */
    public void awaitComparison() {
        OnScreen.until("a model answer", () -> OnScreen.has("practice-model"));
        OnScreen.settle();
    }

    /** @return the line that says which statement this is and how hard */
    public String where() {
        return OnScreen.text("practice-where");
    }

    /** @return the answer that is compared */
    public String answer() {
        return OnScreen.text("practice-answer");
    }

    /** @return the words in the field */
    public String words() {
        return UIThreadRunnable.syncExec((Result<String>) () -> OnScreen.find("practice-words")
                .map(field -> ((Text) field).getText()).orElse(""));
    }

    /** @return whether this rating of a criterion is chosen; both from 1 */
    public boolean isRated(int criterion, int rating) {
        return UIThreadRunnable.syncExec((Result<Boolean>) () -> OnScreen.find("practice-criterion-" + criterion + "-" + rating)
                .filter(button -> ((Button) button).getSelection()).isPresent());
    }

    /** Waits until the ratings are kept. */
    public void awaitKept() {
        OnScreen.until("ratings that are kept", () -> OnScreen.text("practice-kept").startsWith("Kept."));
        OnScreen.settle();
    }
}
