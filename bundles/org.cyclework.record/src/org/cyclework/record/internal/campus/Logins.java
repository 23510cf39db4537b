package org.cyclework.record.internal.campus;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.cyclework.record.CampusLogin;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.internal.query.Sql;

/** Makes logins, as the owner of the database. The server hears the verifier of a password and never the password. */
final class Logins {

    private static final int ROUNDS = 4096;
    private static final String HMAC = "HmacSHA256";

    private final Sql sql;

    Logins(Sql sql) {
        this.sql = sql;
    }

    /** @return the role that stands for a duty */
    static String role(Duty duty) {
        return "cyclework_" + duty.name().toLowerCase(Locale.ROOT);
    }

    /** @return whether a password can be set from here: other characters are understood differently by different programs */
    static boolean isPlain(String password) {
        return !password.isEmpty() && password.chars().allMatch(character -> character > ' ' && character < 127);
    }

    void admit(CampusLogin login, Optional<String> password) throws SQLException {
        if (sql.first("SELECT 1 FROM pg_roles WHERE rolname = ?", row -> true, login.name()).isEmpty()) {
            say("CREATE ROLE %I LOGIN", login.name());
        }
        if (password.isPresent()) {
            say("ALTER ROLE %I PASSWORD %L", login.name(), verifier(password.get()));
        }
        for (Duty duty : Duty.values()) {
            boolean has = duty == login.duty() || duty == Duty.PERSON && login.duty() == Duty.SUPERVISOR;
            if (has || sql.first("SELECT pg_has_role(?, ?, 'MEMBER')", row -> row.getBoolean(1), login.name(), role(duty)).orElse(false)) {
                say(has ? "GRANT %I TO %I" : "REVOKE %I FROM %I", role(duty), login.name());
            }
        }
        sql.update("DELETE FROM cyclework.login WHERE role = ?::name", login.name());
        sql.update("INSERT INTO cyclework.login (role, person, everybody) VALUES (?::name, ?::uuid, ?)", login.name(),
                login.person().map(UUID::toString).orElse(null), login.everybody());
        reach(login.name(), login.reach());
    }

    private void reach(String name, Set<UUID> learners) throws SQLException {
        for (UUID learner : learners) {
            sql.update("INSERT INTO cyclework.reach (role, learner) VALUES (?::name, ?)", name, learner);
        }
    }

    /** Runs a statement that takes no parameters, with names and texts put in by the server's own rules. */
    private void say(String form, String... parts) throws SQLException {
        String marks = ", ?".repeat(parts.length);
        Object[] values = new Object[parts.length + 1];
        values[0] = form;
        System.arraycopy(parts, 0, values, 1, parts.length);
        sql.run(sql.first("SELECT format(?" + marks + ")", row -> row.getString(1), values).orElseThrow());
    }

    /** @return what PostgreSQL keeps of a password for SCRAM-SHA-256 */
    private static String verifier(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 256)).getEncoded();
            byte[] stored = MessageDigest.getInstance("SHA-256").digest(mac(salted, "Client Key"));
            Base64.Encoder base64 = Base64.getEncoder();
            return "SCRAM-SHA-256$" + ROUNDS + ":" + base64.encodeToString(salt) + "$" + base64.encodeToString(stored) + ":"
                    + base64.encodeToString(mac(salted, "Server Key"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2 and SHA-256", e);
        }
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    }
}
