import { javaClient } from '../base/java.ts';

export const java11 = javaClient({
  id: 'java-11',
  title: 'Java 11',
  limits:
    'The setting jdk.certpath.disabledAlgorithms: no MD5, no SHA-1 from public roots, RSA keys from 1024 bits.',
});
