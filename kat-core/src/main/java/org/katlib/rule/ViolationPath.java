package org.katlib.rule;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import org.jspecify.annotations.Nullable;

/** A path of names and positions, told to a Bean Validation engine. */
final class ViolationPath {
  private ViolationPath() {}

  /** Adds a violation at a path; a position belongs to the name before it. */
  static void add(ConstraintViolationBuilder violation, Object[] path) {
    NodeBuilderCustomizableContext node = null;
    Integer position = null;
    for (Object step : path) {
      if (step instanceof Integer index) {
        position = index;
      } else {
        node = next(violation, node, (String) step, position);
        position = null;
      }
    }
    if (node == null) {
      violation.addConstraintViolation();
    } else if (position == null) {
      node.addConstraintViolation();
    } else {
      node.addBeanNode().inIterable().atIndex(position).addConstraintViolation();
    }
  }

  private static NodeBuilderCustomizableContext next(
      ConstraintViolationBuilder violation,
      @Nullable NodeBuilderCustomizableContext node,
      String name,
      @Nullable Integer position) {
    if (node == null) {
      return violation.addPropertyNode(name);
    }
    NodeBuilderCustomizableContext next = node.addPropertyNode(name);
    if (position != null) {
      next.inIterable().atIndex(position);
    }
    return next;
  }
}
