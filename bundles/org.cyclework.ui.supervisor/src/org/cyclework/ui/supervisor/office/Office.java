package org.cyclework.ui.supervisor.office;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Drafts;
import org.cyclework.record.Groups;
import org.cyclework.record.Learner;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.record.SignInResult;
import org.cyclework.report.export.PdfWriter;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.ClassList;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.report.Reports;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Undo;
import org.cyclework.ui.supervisor.Messages;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Service: what the parts of the supervisor's room work with. A part takes it at its door and hands on what each of its
 * pieces needs. What has to do with the record may take its time: ask for it in a job.
 */
@Component(service = Office.class)
public final class Office {

    private final LinkOpener links;
    private final CourseLibrary library;
    private final Undo undo;
    private final SignIn signIn;
    private final Accounts accounts;
    private final Groups groups;
    private final Drafts drafts;
    private final Supplier<Assignments> assignments;
    private final Supplier<Reviews> reviews;
    private final Supplier<Rubrics> rubrics;
    private final Supplier<GroupOverview> overview;
    private final Supplier<ClassList> classLists;
    private final Supplier<Reports> reports;
    private final Supplier<PdfWriter> pdf;
    private final Supplier<Machines> machines;
    private final Unseen unseen = new Unseen();

    /** Made by the service runtime. */
    @Activate
    public Office(@Reference LinkOpener links, @Reference CourseLibrary library, @Reference Undo undo, @Reference SignIn signIn, @Reference Accounts accounts,
            @Reference Groups groups, @Reference Drafts drafts, @Reference ComponentServiceObjects<Assignments> assignments, @Reference ComponentServiceObjects<Reviews> reviews,
            @Reference ComponentServiceObjects<Rubrics> rubrics, @Reference ComponentServiceObjects<GroupOverview> overview,
            @Reference ComponentServiceObjects<ClassList> classLists, @Reference ComponentServiceObjects<Reports> reports,
            @Reference ComponentServiceObjects<PdfWriter> pdf, @Reference ComponentServiceObjects<Machines> machines) {
        this.links = links;
        this.library = library;
        this.undo = undo;
        this.signIn = signIn;
        this.accounts = accounts;
        this.groups = groups;
        this.drafts = drafts;
        this.assignments = assignments::getService;
        this.reviews = reviews::getService;
        this.rubrics = rubrics::getService;
        this.overview = overview::getService;
        this.classLists = classLists::getService;
        this.reports = reports::getService;
        this.pdf = pdf::getService;
        this.machines = machines::getService;
    }

    /** @return what opens places of the window */
    public LinkOpener links() {
        return links;
    }

    /** @return the course's library */
    public CourseLibrary library() {
        return library;
    }

    /** @return what can be taken back */
    public Undo undo() {
        return undo;
    }

    /** @return what was made to be seen once and was not seen yet */
    public Unseen unseen() {
        return unseen;
    }

    /** @return who is enrolled here */
    public SignIn signIn() {
        return signIn;
    }

    /** @return the accounts of this machine */
    public Accounts accounts() {
        return accounts;
    }

    /** @return the groups of the institution */
    public Groups groups() {
        return groups;
    }

    /**
     * What whoever is signed in began at a place of this room and did not send; slow.
     *
     * @param place 1 to 100 characters
     */
    public BegunPlace begun(String place) {
        return new BegunPlace(drafts, accounts.access(Role.TRAINEE), place);
    }

    /** @return what was assigned */
    public Assignments assignments() {
        return assignments.get();
    }

    /** @return what was handed in and answered */
    public Reviews reviews() {
        return reviews.get();
    }

    /** @return what is rated by */
    public Rubrics rubrics() {
        return rubrics.get();
    }

    /** @return how groups are doing */
    public GroupOverview overview() {
        return overview.get();
    }

    /** @return what takes class lists in */
    public ClassList classLists() {
        return classLists.get();
    }

    /** @return reports for paper and spreadsheets */
    public Reports reports() {
        return reports.get();
    }

    /** @return what writes PDFs */
    public PdfWriter pdf() {
        return pdf.get();
    }

    /** @return what the page about machines works with */
    public Machines machines() {
        return machines.get();
    }

    /** @return as what whoever is signed in works here; empty where nobody is who may */
    public static Optional<Role> role(Optional<SignInResult.SignedIn> current) {
        Set<Role> roles = current.map(SignInResult.SignedIn::roles).orElse(Set.of());
        return roles.contains(Role.SUPERVISOR) ? Optional.of(Role.SUPERVISOR) : Optional.of(Role.ADMINISTRATOR).filter(roles::contains);
    }

    /**
     * What lets whoever is signed in work here.
     *
     * @throws IllegalStateException where nobody is signed in who may
     */
    public Access access() {
        return role(accounts.current()).map(accounts::access).orElseThrow(() -> new IllegalStateException(Messages.Error_nobody));
    }

    /** @return whether somebody is signed in who may work here; waits for nothing where nobody is */
    public boolean isOpen() {
        return role(accounts.current()).isPresent();
    }

    /** @return whether whoever is signed in is an administrator as well */
    public Optional<Access> administrator() {
        return accounts.current().filter(one -> one.roles().contains(Role.ADMINISTRATOR)).map(one -> accounts.access(Role.ADMINISTRATOR));
    }

    /** @return who works here */
    public UUID person() {
        return accounts.current().map(SignInResult.SignedIn::person).orElseThrow(() -> new IllegalStateException(Messages.Error_nobody));
    }

    /** @return what everybody who is enrolled is called */
    public Map<UUID, String> names() {
        return signIn.people().stream().collect(Collectors.toMap(Learner::id, Learner::name, (one, other) -> one));
    }
}
