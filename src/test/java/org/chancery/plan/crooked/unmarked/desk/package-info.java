/// A package that says nothing about nulls.
package org.chancery.plan.crooked.unmarked.desk;
