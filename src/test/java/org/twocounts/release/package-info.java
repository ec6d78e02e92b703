/**
 * How a release is made of what was built: {@link org.twocounts.release.ReleaseFiles} writes what
 * the archives hold beside program and record. It stands among the tests because nothing of it is
 * shipped; {@code docs/releasing.md} tells how it is used.
 */
package org.twocounts.release;
