/**
 * Asks for every URL from inside a page and tells which answered, as JSON. The function is sent to the page as text:
 * it uses nothing but what it is given.
 */
export async function fetchAll(urls: readonly string[], atOnce: number, patience: number): Promise<string> {
  const answered: string[] = [];
  const waiting = [...urls];
  const ask = async (): Promise<void> => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      try {
        await fetch(url, { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(patience) });
        answered.push(url);
      } catch {
        // Why is told by the network stack.
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  return JSON.stringify(answered);
}
