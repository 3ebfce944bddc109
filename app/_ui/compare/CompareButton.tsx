'use client';

import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import { useRouter } from 'next/navigation';
import { Button } from '../parts/Button.tsx';

/** Puts the open result on side A and goes on to choose the other one. */
export function CompareButton() {
  const router = useRouter();
  const open = async () => {
    const { comparison } = await import('#lib/browser/compare/comparison.ts');
    void comparison.startWithOpenResult();
    router.push('/compare');
  };
  return (
    <Button size="sm" onClick={() => void open()}>
      <ArrowLeftRight aria-hidden="true" className="size-4" />
      Compare with…
    </Button>
  );
}
