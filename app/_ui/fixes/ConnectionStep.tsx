import type { connectionFault } from '#lib/view/result/connection.ts';
import { useWords, Worded } from '../language/words.tsx';

interface ConnectionStepProps {
  readonly fault: NonNullable<ReturnType<typeof connectionFault>>;
}

/** What of the connection is to be mended before certificates. */
export function ConnectionStep(props: ConnectionStepProps) {
  return (
    <Worded parts={['connection']} waiting={null}>
      <Step {...props} />
    </Worded>
  );
}

function Step({ fault }: ConnectionStepProps) {
  return useWords('connection').text(`connection.step.${fault}`);
}
