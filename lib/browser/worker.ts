/** The module worker: everything that touches certificates runs here, off the page's thread. */
import { serve, type ServicePort } from './service.ts';

serve(globalThis as unknown as ServicePort);
