package org.chancery.plan.crooked.tangled.ui.kit;

public class StraightKit {}
