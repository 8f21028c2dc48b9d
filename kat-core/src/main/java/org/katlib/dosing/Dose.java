package org.katlib.dosing;

/** How much is given at one time: a fixed mass, a mass per body mass, or a number of devices. */
public sealed interface Dose permits FixedDose, WeightBasedDose, DeviceDose {}
