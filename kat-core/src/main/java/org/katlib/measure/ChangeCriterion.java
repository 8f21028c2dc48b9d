package org.katlib.measure;

/** What a change must reach for a rule to be met. */
public sealed interface ChangeCriterion
    permits PercentImprovement, PointImprovement, PointWorsening, EndScore, ReliableChangeIndex {}
