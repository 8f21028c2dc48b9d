package org.katlib.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of the library's value types: a hidden implementation behind a nested builder. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    get = {"get*", "is*"},
    jdkOnly = true,
    jdk9Collections = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    overshadowImplementation = true,
    jacksonIntegration = false,
    forceJacksonPropertyNames = false,
    allowedClasspathAnnotations = {Override.class},
    redactedMask = "####")
public @interface KatStyle {}
