package org.cyclework.course.internal;

import java.util.Map;
import javax.xml.stream.XMLInputFactory;

/** How much XML may be nested and listed. The parsers of different Java versions have different limits, so they are set here. */
public final class XmlLimits {

    /** By the name of the parser's property. A pack has no entities of its own, so those limits are as low as they go. */
    public static final Map<String, String> ALL = Map.of(
            "jdk.xml.maxElementDepth", "200",
            "jdk.xml.elementAttributeLimit", "200",
            "jdk.xml.maxXMLNameLimit", "1000",
            "jdk.xml.entityExpansionLimit", "1",
            "jdk.xml.totalEntitySizeLimit", "100000",
            "jdk.xml.maxGeneralEntitySizeLimit", "100000");

    private XmlLimits() {
    }

    /** @return a factory of readers that know no document types and keep to the limits */
    public static XMLInputFactory streams() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        ALL.forEach(factory::setProperty);
        return factory;
    }
}
