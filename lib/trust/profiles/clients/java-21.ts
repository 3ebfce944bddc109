import { javaClient } from '../base/java.ts';

export const java21 = javaClient({
  id: 'java-21',
  title: 'Java 21',
  limits: 'updates of Java 21 have the same settings.',
});
