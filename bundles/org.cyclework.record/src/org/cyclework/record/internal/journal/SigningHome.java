package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** A home as it signs what it hands on. */
public final class SigningHome {

    private static final int KEY_LENGTH = 32;

    private final Optional<HomeKey> key;
    private final byte[] open;
    private final Looking looking;

    SigningHome(HomeKey key, Looking looking) {
        this(Optional.of(key), key.open(), looking);
    }

    private SigningHome(Optional<HomeKey> key, byte[] open, Looking looking) {
        this.key = key;
        this.open = open;
        this.looking = looking;
    }

    /** @return one that signs nothing */
    static SigningHome reading(Shared shared, Looking looking) {
        byte[] open = {};
        try {
            Optional<byte[]> file = SmallFile.read(shared.files(), shared.layout().record().resolve("home.key"));
            open = file.isPresent() ? KeyFile.read(file.get(), new Hash()).open() : open;
        } catch (IOException | MalformedLine e) {
            LoggerFactory.getLogger(SigningHome.class).info("The key of the home cannot be read: {}", e.toString());
        }
        return new SigningHome(Optional.empty(), open, looking);
    }

    /**
     * Who it is.
     *
     * @return its public key, 32 bytes in base 64
     */
    public String key() {
        return FirstLine.base64(open);
    }

    /**
     * What it wrote in a stream itself and sealed.
     *
     * @param stream one of the journal's
     * @return lines under a header that is signed with this home's key, up to the last seal of each way through the stream
     */
    public List<Entry> sealed(StreamId stream) {
        List<FirstLine> headers = looking.headers(stream);
        List<FirstLine> own = headers.stream().filter(header -> header.key().filter(other -> Arrays.equals(other, open)).isPresent()).toList();
        OwnLines lines = new OwnLines();
        if (!own.isEmpty()) {
            looking.read(stream, 0, lines.after(Hash.text(headers.getFirst().link()), own.contains(headers.getFirst())));
            looking.branches().stream().filter(branch -> branch.stream().equals(stream)).forEach(branch -> {
                FirstLine first = looking.first(branch);
                looking.read(branch, lines.after(Hash.text(first.link()),
                        own.stream().anyMatch(header -> Arrays.equals(header.headerLink(), first.headerLink()))));
            });
        }
        return lines.sealed();
    }

    /**
     * The homes that wrote a stream.
     *
     * @param stream one of the journal's
     * @return their keys in base 64; none where nobody signed it
     */
    public List<String> writers(StreamId stream) {
        return looking.headers(stream).stream().flatMap(header -> header.key().stream()).map(FirstLine::base64).distinct().toList();
    }

    /**
     * Signs a message, which has to begin with a domain of its own.
     *
     * @param message what is signed
     * @return the signature in base 64
     */
    public String sign(byte[] message) {
        return FirstLine.base64(key.orElseThrow(() -> new IllegalStateException("the journal was opened for reading")).sign(message));
    }

    /**
     * Whether a home signed a message.
     *
     * @param key its public key in base 64
     * @param message what was signed
     * @param signature in base 64
     * @return false as well where one of them is none
     */
    public static boolean isSigned(String key, byte[] message, String signature) {
        try {
            return isKey(key) && HomeKey.signed(FirstLine.base64(key), message, FirstLine.base64(signature));
        } catch (MalformedLine e) {
            return false;
        }
    }

    /**
     * Whether a text can be a home's key, in the one form in which it is written.
     *
     * @param text any
     * @return whether it is base 64 of 32 bytes
     */
    public static boolean isKey(String text) {
        try {
            byte[] bytes = FirstLine.base64(text);
            return bytes.length == KEY_LENGTH && FirstLine.base64(bytes).equals(text);
        } catch (MalformedLine e) {
            return false;
        }
    }
}
