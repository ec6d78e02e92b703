package org.twocounts.model;

/**
 * A name by which a state, a party or a candidate goes besides the one in the record. What differs
 * in case, accents, points or the order of family and given names alone is no other name.
 *
 * @param bearer what {@code meant} names
 * @param meant a postal code, the label of a party, or the full name of a candidate
 */
public record OtherName(
    NameBearer bearer, String meant, String name, NameKind kind, Provenance provenance) {}
