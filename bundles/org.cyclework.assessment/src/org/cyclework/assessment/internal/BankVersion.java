package org.cyclework.assessment.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cyclework.model.assessment.ItemBank;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Names a bank's content, so that an answer tells which wording it was given to. */
final class BankVersion {

    private static final int LENGTH = 12;

    private BankVersion() {
    }

    /** @return twelve hexadecimal digits that change whenever anything in the bank changes */
    static String of(ItemBank bank) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        add(bank, digest);
        bank.eAllContents().forEachRemaining(object -> add(object, digest));
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static void add(EObject object, MessageDigest digest) {
        StringBuilder text = new StringBuilder(object.eClass().getName());
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            text.append('\n').append(attribute.getName()).append('=').append(object.eGet(attribute));
        }
        digest.update(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }
}
