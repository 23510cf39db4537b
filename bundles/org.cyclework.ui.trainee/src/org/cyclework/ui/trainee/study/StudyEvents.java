package org.cyclework.ui.trainee.study;

import java.util.function.Consumer;
import org.cyclework.record.Appended;
import org.cyclework.record.Topics;
import org.cyclework.ui.Events;
import org.eclipse.swt.widgets.Widget;

/** Lets a widget hear that more is known of somebody's study, on the UI thread and for as long as it lives. */
public final class StudyEvents {

    private StudyEvents() {
    }

    /** Calls back when something was written about anybody. */
    public static void onChanged(Widget owner, Runnable hears) {
        onAppended(owner, appended -> hears.run());
    }

    /** Calls back with what was written; {@link CurrentStudy} knows of it by then. */
    public static void onAppended(Widget owner, Consumer<Appended> hears) {
        Events.follow(owner, CurrentStudy.CHANGED, event -> {
            if (event.getProperty(Topics.PAYLOAD) instanceof Appended appended) {
                hears.accept(appended);
            }
        });
    }
}
