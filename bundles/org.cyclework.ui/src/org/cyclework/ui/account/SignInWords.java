package org.cyclework.ui.account;

import java.time.Duration;
import org.cyclework.record.Account;
import org.cyclework.record.SignInResult.Reason;
import org.cyclework.record.SignInResult.Refused;

/** What is said where somebody could not sign in: what happened, and what to do. */
public final class SignInWords {

    private static final int MINUTE = 60;

    private SignInWords() {
    }

    /** @return a sentence or two, in which a wait is told with its length */
    public static String of(Refused refused, Account.Kind kind) {
        String what = switch (refused.reason()) {
            case WRONG -> kind == Account.Kind.PIN ? Messages.Refused_pin : Messages.Refused_passphrase;
            case MISTYPED -> Messages.Refused_mistyped;
            case WAIT -> Messages.Refused_wait;
            case NO_ACCOUNT -> Messages.Refused_noAccount;
            case UNUSABLE -> Messages.Refused_unusable;
        };
        return refused.pause().isZero() || refused.pause().isNegative() ? what : what + " " + waiting(refused.pause());
    }

    /** @return whether what was typed in the list of names belongs to the secret: no name begins so */
    public static boolean beginsSecret(char typed) {
        return Character.isDigit(typed);
    }

    /** @return whether a sign typed in the list of names leads on to the passphrase or PIN; in the list a blank would take the choice back */
    public static boolean goesToSecret(char typed) {
        return typed == ' ' || beginsSecret(typed);
    }

    /** @return whether the secret is typed again after that; otherwise it is another name that helps, or somebody else */
    public static boolean isTypedAgain(Refused refused) {
        return switch (refused.reason()) {
            case WRONG, MISTYPED, WAIT -> true;
            case NO_ACCOUNT, UNUSABLE -> false;
        };
    }

    /** @return what is said of a recovery code that opened nothing */
    public static String ofCode(Refused refused) {
        return refused.reason() == Reason.WRONG ? join(Messages.Refused_code, refused.pause()) : of(refused, Account.Kind.PASSPHRASE);
    }

    private static String join(String what, Duration wait) {
        return wait.isZero() || wait.isNegative() ? what : what + " " + waiting(wait);
    }

    /** @return how long to wait, such as "Please wait 1 minute and 30 seconds; nothing is lost." */
    public static String waiting(Duration wait) {
        return Messages.bind(Messages.Wait_for, length(wait));
    }

    /** @return such as "30 seconds", "1 minute" or "1 minute and 30 seconds"; never less than a second */
    static String length(Duration wait) {
        long all = Math.max(1, wait.plusMillis(999).toSeconds());
        long minutes = all / MINUTE;
        long seconds = all % MINUTE;
        if (minutes == 0) {
            return seconds(seconds);
        }
        String whole = minutes == 1 ? Messages.Wait_minute : Messages.bind(Messages.Wait_minutes, minutes);
        return seconds == 0 ? whole : Messages.bind(Messages.Wait_and, whole, seconds(seconds));
    }

    private static String seconds(long seconds) {
        return seconds == 1 ? Messages.Wait_second : Messages.bind(Messages.Wait_seconds, seconds);
    }
}
