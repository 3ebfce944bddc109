import { javaClient } from '../base/java.ts';

export const java8 = javaClient({
  id: 'java-8',
  title: 'Java 8',
  limits: 'RSA keys from 1024 bits; old updates know neither new roots nor elliptic curves beyond the usual.',
});
