package org.cyclework.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Service: accounts of the people who share this machine, and what each may do. A machine begins without accounts and stays so
 * for a single learner; {@link #found} makes it a shared one, and everybody who was there stays. From then on a person has to
 * be signed in before {@link SignIn} or this service gives access. Thread-safe.
 *
 * <p>Arguments are never null. What an access does not allow throws {@link AccessDenied}; a secret that is too short or too
 * simple, or a person of whom nothing is known, throws {@link IllegalArgumentException} with a sentence for a person. Every
 * method throws {@link RecordUnavailable} where the record cannot be used. Secrets are never kept; the caller wipes its array.
 */
public interface Accounts {

    /** @return whether people have to sign in here */
    boolean isShared();

    /** @return the institution whose roles and groups count here; empty where there is none, and where what is stored is encrypted and nobody unlocked it yet */
    Optional<InstitutionInfo> institution();

    /**
     * Founds an institution on this machine: it becomes a shared one without losing a line. The person gets an account, the
     * roles of administrator and supervisor, and is signed in.
     *
     * @param person who was enrolled here
     * @param passphrase at least 8 characters
     * @param name what the institution is called
     * @return the founder's recovery code, to be printed; it is shown this once
     * @throws IllegalStateException where this machine is a shared one already
     */
    RecoveryCode found(UUID person, char[] passphrase, String name);

    /**
     * Institutions that what came from other machines tells of. Nothing of it counts here before {@link #adopt}.
     *
     * @return them; none where this machine belongs to one
     */
    List<InstitutionInfo> offered();

    /**
     * Makes this machine belong to an institution that was founded on another one. Whoever does so compares the code with the one
     * that the other machine shows; from then on only what is signed by its members counts.
     *
     * @param access of whoever keeps this machine
     * @param institution one of those that are offered
     * @param code as the other machine shows it; case, spaces and hyphens do not matter
     * @param shared whether people sign in here from now on; otherwise it stays one person's own machine
     * @throws IllegalArgumentException where it is not offered, or the code is another one
     * @throws IllegalStateException where this machine belongs to one already, or nobody could sign in
     */
    void adopt(Access access, UUID institution, String code, boolean shared);

    /** @return who can sign in here and by what, for a list to choose from before anybody is signed in; where what is stored is encrypted and nobody unlocked it yet, those who can */
    List<Account> accounts();

    /**
     * Signs a person in. Whoever was signed in before stays so until {@link #signOut}. After some wrong secrets the person has
     * to wait, longer each time; starting the program again shortens nothing.
     *
     * @param person who
     * @param secret passphrase or PIN
     * @return whether it went well, and if not, why
     */
    SignInResult signIn(UUID person, char[] secret);

    /** Signs everybody out; every access that was given is void from then on. */
    void signOut();

    /** @return who signed in last; empty where nobody is signed in */
    Optional<SignInResult.SignedIn> current();

    /**
     * What the person who signed in last may do in a role: as a trainee with the own record, as a supervisor with the people
     * of the groups that the person supervises, as an administrator with everybody.
     *
     * @param role one of the person's
     * @return the access
     */
    Access access(Role role);

    /**
     * Opens an account. One with a PIN is for trainees and cannot be given other roles.
     *
     * @param access an administrator's; for a PIN a supervisor's, too
     * @param person who was enrolled
     * @param kind what the person signs in with
     * @param secret passphrase or PIN
     * @return the recovery code of an account with a passphrase, to be printed; it is shown this once
     */
    Optional<RecoveryCode> open(Access access, UUID person, Account.Kind kind, char[] secret);

    /**
     * Gives a person another secret, such as after a PIN was forgotten. An account with a passphrase gets another key by it.
     *
     * @param access as for {@link #open}
     * @param person who has an account
     * @param secret the new passphrase or PIN
     * @return the new recovery code of an account with a passphrase
     */
    Optional<RecoveryCode> reset(Access access, UUID person, char[] secret);

    /**
     * Closes an account; everything about the person stays.
     *
     * @param access an administrator's
     * @param person who has an account
     */
    void close(Access access, UUID person);

    /**
     * Changes one's own passphrase or PIN. The recovery code of an account with a passphrase stays as it was. A wrong one counts as
     * for {@link #signIn}.
     *
     * @param access a trainee's, which everybody has about oneself
     * @param old the present passphrase or PIN
     * @param secret the new one, of the same kind
     * @return as for {@link #signIn}
     */
    SignInResult change(Access access, char[] old, char[] secret);

    /**
     * Gives a person who forgot the passphrase a new one, by the printed code. The person is signed in.
     *
     * @param person who has an account with a passphrase
     * @param code as it was printed; case, spaces and hyphens do not matter
     * @param passphrase the new one
     * @return the new recovery code, the old one being of no use any more; or why not
     */
    RecoveryResult recover(UUID person, String code, char[] passphrase);

    /**
     * Gives a role to a person whose account has a passphrase.
     *
     * @param access an administrator's
     * @param person who
     * @param role supervisor or administrator; a trainee is everybody
     */
    void grant(Access access, UUID person, Role role);

    /**
     * Takes a role away from a person. Of somebody who gives a role and somebody who takes it away at the same time, on two
     * machines, the latter wins.
     *
     * @param access an administrator's
     * @param person who
     * @param role supervisor or administrator
     * @throws IllegalArgumentException where no administrator would remain
     */
    void revoke(Access access, UUID person, Role role);

    /**
     * Who may do what.
     *
     * @param access anybody's who is signed in
     * @return the roles of everybody who has more than that of a trainee
     */
    Map<UUID, Set<Role>> roles(Access access);

    /**
     * Declares two entries to be of one person: what stands under either is shown under the one that is kept.
     *
     * @param access an administrator's, or a supervisor's of both
     * @param kept who stays in the list
     * @param other who is the same person
     */
    void join(Access access, UUID kept, UUID other);

    /**
     * Takes such a declaration back.
     *
     * @param access as for {@link #join}
     * @param other who was declared the same as somebody else
     */
    void part(Access access, UUID other);
}
