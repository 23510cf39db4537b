package org.cyclework.ui.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.RecordKeeping;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.EarlyWork;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Searching;
import org.cyclework.ui.Undo;
import org.cyclework.ui.account.Machine;
import org.cyclework.ui.internal.account.Door;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Service: what the shell works with; whatever the platform makes takes it at its door. */
@Component(service = ShellServices.class)
public final class ShellServices {

    private final LinkOpener links;
    private final CurrentLearner people;
    private final CourseLibrary library;
    private final PageHistory history;
    private final RecordKeeping record;
    private final Undo undo;
    private final Door door;
    private final Machine machine;
    @Reference
    private volatile List<EarlyWork> earlyWork;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Searching searching;

    /** Made by the service runtime, which fills in what the rooms offer. */
    @Activate
    public ShellServices(@Reference LinkOpener links, @Reference CurrentLearner people, @Reference CourseLibrary library,
            @Reference PageHistory history, @Reference RecordKeeping record, @Reference Undo undo, @Reference Door door,
            @Reference Machine machine) {
        this.links = links;
        this.people = people;
        this.library = library;
        this.history = history;
        this.record = record;
        this.undo = undo;
        this.door = door;
        this.machine = machine;
    }

    LinkOpener links() {
        return links;
    }

    CurrentLearner people() {
        return people;
    }

    CourseLibrary library() {
        return library;
    }

    PageHistory history() {
        return history;
    }

    RecordKeeping record() {
        return record;
    }

    Undo undo() {
        return undo;
    }

    Door door() {
        return door;
    }

    Machine machine() {
        return machine;
    }

    List<EarlyWork> earlyWork() {
        return earlyWork;
    }

    Optional<Searching> searching() {
        return Optional.ofNullable(searching);
    }
}
