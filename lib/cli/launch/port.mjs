import { createServer } from 'node:net';

/**
 * Reads PORT.
 * @param {string | undefined} text
 * @returns {number | null} null when it is no port
 */
export function parsePort(text) {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65535 ? port : null;
}

/**
 * Tries to listen, and lets go again.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} the error's code, such as "EADDRINUSE", or null when the port is free
 */
export function portProblem(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code || 'UNKNOWN'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
