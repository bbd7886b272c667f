package org.chancery.plan.crooked.unplanned.ui.kit;

class StraightKit {}
