/**
 * Sentences that commands and pages say of a finding, each written once: what surprises in it, and
 * how to read it.
 */
package org.twocounts.analysis.remark;
