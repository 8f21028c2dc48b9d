package org.katlib.rule;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import org.jspecify.annotations.Nullable;

/**
 * A path of names and positions, told to a Bean Validation engine.
 *
 * <p>There a position belongs to the node after it, and a node that has been given one is built on
 * through another interface than a node that has not.
 */
final class ViolationPath {
  private final ConstraintViolationBuilder violation;
  private @Nullable NodeBuilderCustomizableContext plain;
  private @Nullable NodeBuilderDefinedContext positioned;

  private ViolationPath(ConstraintViolationBuilder violation) {
    this.violation = violation;
  }

  /** Adds a violation at a path. */
  static void add(ConstraintViolationBuilder violation, Object[] path) {
    ViolationPath told = new ViolationPath(violation);
    Integer position = null;
    for (Object step : path) {
      if (step instanceof Integer index) {
        position = index;
      } else {
        told.enter((String) step, position);
        position = null;
      }
    }
    told.end(position);
  }

  private void enter(String name, @Nullable Integer position) {
    NodeBuilderCustomizableContext next =
        positioned != null
            ? positioned.addPropertyNode(name)
            : plain != null ? plain.addPropertyNode(name) : violation.addPropertyNode(name);
    plain = position == null ? next : null;
    positioned = position == null ? null : next.inIterable().atIndex(position);
  }

  private void end(@Nullable Integer position) {
    if (position != null) {
      LeafNodeBuilderCustomizableContext element =
          positioned != null
              ? positioned.addBeanNode()
              : plain != null ? plain.addBeanNode() : violation.addBeanNode();
      element.inIterable().atIndex(position).addConstraintViolation();
    } else if (positioned != null) {
      positioned.addConstraintViolation();
    } else if (plain != null) {
      plain.addConstraintViolation();
    } else {
      violation.addConstraintViolation();
    }
  }
}
