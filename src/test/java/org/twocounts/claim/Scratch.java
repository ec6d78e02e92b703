package org.twocounts.claim;
import java.nio.file.*;
public class Scratch { public static void main(String[] a) throws Exception {
  try (SqlCheckRun run = SqlCheckRun.open()) {
   for (String q : Files.readAllLines(Path.of(a[0]))) { if (q.isBlank()) continue; System.out.println(q);
    for (String e : new String[]{"{\"is-empty\": true}","{\"equals\": 0}"}) {
    try { CheckedReading r = run.ask(q, e); System.out.println("   "+r.outcome()+" "+r.found()); } catch (RuntimeException x) { System.out.println("   REFUSED "+x.getMessage()); if(!(x instanceof org.twocounts.input.InvalidInputException)) x.printStackTrace(System.out);} } } } } }
