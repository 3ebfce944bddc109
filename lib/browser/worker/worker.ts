/** The module worker: everything that touches certificates runs here, off the page's thread. */
import { serve } from './service.ts';

serve(globalThis);
