/** That a private key was taken out of a field. */
import { createStore } from '../store.ts';

const refused = createStore(false);

/** Whether a field was emptied and the reader has not taken note yet. */
export const keyRefusals = {
  get: refused.get,
  subscribe: refused.subscribe,
  server: () => false,
  tell: () => {
    refused.set(true);
    // What says it may not be loaded yet.
    dispatchEvent(new Event('keyrefused'));
  },
  dismiss: () => refused.set(false),
};
