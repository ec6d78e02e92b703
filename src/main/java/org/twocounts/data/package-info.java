/**
 * The record file {@code elections.json}: reading it into the model, writing it back byte for byte,
 * and checking the rules that its facts must obey.
 *
 * <p>Start at {@link org.twocounts.data.Dataset}, which opens a file or the packaged record. To add
 * a field, change the parser, the writer and the compact form of its section, and the JSON Schema
 * beside the data.
 */
package org.twocounts.data;
