package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cyclework.record.Accounts;
import org.cyclework.record.InstitutionInfo;

/** Says where accounts came from elsewhere, in a backup for instance, and nobody can sign in by them yet. */
final class AccountsOff {

    private AccountsOff() {
    }

    /** @return a sentence for each institution whose accounts are here and off, and what turns them on */
    static List<String> sentences(Accounts accounts) {
        return accounts.offered().stream().map(AccountsOff::sentence).toList();
    }

    private static String sentence(InstitutionInfo institution) {
        return "The accounts of " + Quoted.of(institution.name()) + " are off here: nobody signs in yet, and whoever sits here can open every record. If " + institution.code()
                + " is the code that its other computers show, or that you know from before: cyclework user adopt " + institution.code()
                + ", on one person’s own computer with --personal.";
    }

    /** Adds them for programs. */
    static void into(ObjectNode node, Accounts accounts) {
        ArrayNode offered = node.putArray("offered");
        accounts.offered().forEach(each -> offered.addObject().put("id", each.id().toString()).put("name", each.name()).put("code", each.code()));
    }
}
