package org.katlib.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value type's name on the wire, and the order in which its attributes are written. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KatType {
  /** {@return the wire name, in kebab case, stable for ever} */
  String value();

  /** {@return every attribute, in the order it is written: as the interface reads} */
  String[] order();
}
