package org.cyclework.ui.supervisor.queue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Accounts;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.Reviews;
import org.cyclework.ui.Awaiting;
import org.cyclework.ui.supervisor.office.Office;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a supervisor on the start page what waits. */
@Component
public final class QueueOnToday implements Awaiting {

    private final Accounts accounts;
    private final Supplier<Reviews> reviews;
    private final Supplier<Assignments> assignments;

    /** Made by the service runtime. */
    @Activate
    public QueueOnToday(@Reference Accounts accounts, @Reference ComponentServiceObjects<Reviews> reviews, @Reference ComponentServiceObjects<Assignments> assignments) {
        this(accounts, reviews::getService, assignments::getService);
    }

    QueueOnToday(Accounts accounts, Supplier<Reviews> reviews, Supplier<Assignments> assignments) {
        this.accounts = accounts;
        this.reviews = reviews;
        this.assignments = assignments;
    }

    @Override
    public List<Line> lines() {
        try {
            Optional<Access> access = accounts.isShared() ? Office.role(accounts.current()).map(accounts::access) : Optional.empty();
            return access.map(who -> new AwaitingModel(reviews.get().queue(who), assignments.get().given(who), LocalDate.now(), ZoneId.systemDefault()).lines()).orElse(List.of());
        } catch (AccessDenied left) { // whoever was here went meanwhile
            return List.of();
        } catch (RecordUnavailable unavailable) { // said once, when the window opened
            return List.of();
        }
    }
}
