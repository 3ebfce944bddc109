import { javaClient } from '../base/java.ts';

export const java8 = javaClient({
  id: 'java-8',
  title: 'Java 8',
  limits:
    'recent updates of Java 8 have the same settings; old ones know neither new roots nor elliptic curves beyond the usual.',
});
