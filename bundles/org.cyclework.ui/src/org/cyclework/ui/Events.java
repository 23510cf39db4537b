package org.cyclework.ui;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.function.Consumer;
import org.cyclework.course.CourseTopics;
import org.cyclework.record.Appended;
import org.cyclework.record.Topics;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Lets a widget hear messages of the platform's event service, on the UI thread and for as long as it lives. */
public final class Events {

    /** Another person sits at the desk now, or nobody any more; the payload is the {@code Learner} who does. */
    public static final String LEARNER_CHANGED = "cyclework/ui/learner/changed";

    /** Of {@link #LEARNER_CHANGED}: the id of somebody who sat here until then, and does no more; missing where nobody did. */
    public static final String LEFT = "left";

    /** It is known now who sat here last; the payload is the {@code Learner}. */
    public static final String LEARNER_KNOWN = "cyclework/ui/learner/known";

    /** Either of the two. */
    public static final String LEARNER_ANY = "cyclework/ui/learner/*";

    private Events() {
    }

    /** Calls back with every event that was appended to the learner record, whoever's it is. */
    public static void onAppended(Widget owner, Consumer<Appended> hears) {
        follow(owner, Topics.APPENDED, event -> {
            if (event.getProperty(Topics.PAYLOAD) instanceof Appended appended) {
                hears.accept(appended);
            }
        });
    }

    /** Calls back when the course was opened anew; whoever shows something of it shows it again. */
    public static void onCourseReloaded(Widget owner, Runnable hears) {
        follow(owner, CourseTopics.RELOADED, event -> hears.run());
    }

    /** Calls back when another person sits down at the desk. */
    public static void onLearnerChanged(Widget owner, Runnable hears) {
        follow(owner, LEARNER_CHANGED, event -> hears.run());
    }

    /** Calls back when somebody left the desk; of what that person opened, typed or chose nothing stays. */
    public static void onLearnerLeft(Widget owner, Runnable hears) {
        follow(owner, LEARNER_CHANGED, event -> {
            if (event.containsProperty(LEFT)) {
                hears.run();
            }
        });
    }

    /** Calls back when it becomes known who is at the desk; whoever asked the {@link CurrentLearner} in a job knows it already. */
    public static void onLearnerKnown(Widget owner, Runnable hears) {
        follow(owner, LEARNER_KNOWN, event -> hears.run());
    }

    /** Calls back when it becomes known who is at the desk, and when another person sits down. */
    public static void onLearner(Widget owner, Runnable hears) {
        follow(owner, LEARNER_ANY, event -> hears.run());
    }

    /** Calls back when everything has another theme; what was coloured in code is coloured anew. */
    public static void onThemeChanged(Widget owner, Runnable hears) {
        follow(owner, IThemeEngine.Events.THEME_CHANGED, event -> hears.run());
    }

    /**
     * Calls back with every message of a topic.
     *
     * @param owner as long as it is not disposed, messages are heard
     * @param topic a topic, perhaps with a star at the end
     * @param hears runs on the UI thread
     */
    public static void follow(Widget owner, String topic, Consumer<Event> hears) {
        Display display = owner.getDisplay();
        Dictionary<String, Object> topics = new Hashtable<>();
        topics.put(EventConstants.EVENT_TOPIC, topic);
        EventHandler handler = event -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!owner.isDisposed()) {
                        hears.accept(event);
                    }
                });
            }
        };
        ServiceRegistration<EventHandler> registration = FrameworkUtil.getBundle(Events.class).getBundleContext()
                .registerService(EventHandler.class, handler, topics);
        owner.addDisposeListener(event -> registration.unregister());
    }
}
