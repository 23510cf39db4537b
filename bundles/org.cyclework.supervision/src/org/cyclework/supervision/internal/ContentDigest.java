package org.cyclework.supervision.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Names a version of content: it changes whenever any of its words or numbers does, and not with the layout of a file. */
final class ContentDigest {

    private static final int LENGTH = 16;

    private final MessageDigest digest;

    ContentDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    ContentDigest with(EObject root) {
        add(root);
        root.eAllContents().forEachRemaining(this::add);
        return this;
    }

    ContentDigest with(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /** @return sixteen hexadecimal digits; nothing can be added any more */
    String name() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private void add(EObject object) {
        with(object.eClass().getName());
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            with(attribute.getName() + "=" + object.eGet(attribute));
        }
    }
}
