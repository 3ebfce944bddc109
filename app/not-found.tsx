import type { Metadata } from 'next';
import { MissingRoute } from './MissingRoute.tsx';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return <MissingRoute />;
}
