package org.cyclework.record.internal;

import org.cyclework.record.Encryption;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the encryption of the user's record as a service. */
@Component(service = Encryption.class)
public final class EncryptionComponent extends LocalEncryption {

    /**
     * Creates it beside the record.
     *
     * @param record whose files it encrypts
     */
    @Activate
    public EncryptionComponent(@Reference LocalRecord record) {
        super(record.core());
    }
}
