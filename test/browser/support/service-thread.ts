/** The worker's service in a real thread, so that what hangs in it can be ended as a page's worker is. */
import { workerData } from 'node:worker_threads';
import { serve, type ServicePort } from '#lib/browser/worker/service.ts';

serve((workerData as { readonly port: ServicePort }).port, () => Promise.reject(new Error('no trust files')));
