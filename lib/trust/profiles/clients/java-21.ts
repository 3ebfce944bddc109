import { ENTRUST } from '../base/distrust.ts';
import { javaClient } from '../base/java.ts';
import { unverified } from '../base/types.ts';

export const java21 = javaClient({
  id: 'java-21',
  title: 'Java 21',
  distrusts: [{ after: '2024-11-11T23:59:59Z', roots: ENTRUST }],
  limits: unverified(
    'As Java 11; its updates since 2025 also refuse what Entrust’s roots issued after 11 November 2024.',
  ),
});
