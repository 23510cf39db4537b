package org.cyclework.course.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.cyclework.course.PackException;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** A pack inside a bundle is read through the bundle's entries, the way Equinox names them. */
class BundleSourceTest {

    private final Map<String, String> entries = new TreeMap<>(Map.of("/pack/", "", "/pack/pack.xmi", "<x/>", "/pack/lessons/", "",
            "/pack/lessons/L1.md", "# L", "/plugin.xml", "<plugin/>"));

    @Test
    void filesAreNamedFromThePackFolderOn() {
        for (String path : new String[] {"pack", "pack/", "/pack/"}) {
            BundleSource source = new BundleSource(bundle(), path);
            assertThat(source.files()).containsExactly("lessons/L1.md", "pack.xmi");
            assertThat(source.read("lessons/L1.md")).map(b -> new String(b, StandardCharsets.UTF_8)).contains("# L");
            assertThat(source.location()).isEqualTo("org.example/pack/");
        }
    }

    @Test
    void whatLiesOutsideThePackIsNotThere() {
        BundleSource source = new BundleSource(bundle(), "pack/");
        assertThat(source.read("../plugin.xml")).isEmpty();
        assertThat(source.read("nothing")).isEmpty();
    }

    @Test
    void aBundleWithoutAPackSaysSo() {
        entries.clear();
        assertThat(new BundleSource(bundle(), "pack/").files()).isEmpty();
        assertThatThrownBy(() -> LoadedPack.open(new BundleSource(bundle(), "pack/"))).isInstanceOf(PackException.class)
                .hasMessageContaining("pack.xmi");
    }

    private Bundle bundle() {
        return (Bundle) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "getSymbolicName" -> "org.example";
            case "getEntry" -> entries.containsKey(arguments[0]) ? url((String) arguments[0]) : null;
            case "findEntries" -> entries.isEmpty() ? null : Collections.enumeration(entries.keySet().stream()
                    .filter(e -> e.startsWith((String) arguments[0]) && !e.equals(arguments[0])).map(this::url).toList());
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private URL url(String path) {
        try {
            return URL.of(URI.create("bundleentry://12.fwk34" + path), new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {
                            connected = true;
                        }

                        @Override
                        public InputStream getInputStream() {
                            return new ByteArrayInputStream(entries.get(path).getBytes(StandardCharsets.UTF_8));
                        }
                    };
                }
            });
        } catch (java.net.MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
