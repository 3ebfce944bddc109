import { javaClient } from '../base/java.ts';

export const java11 = javaClient({
  id: 'java-11',
  title: 'Java 11',
  limits: 'updates of Java 11 have the same settings.',
});
