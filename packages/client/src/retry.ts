/** How a client tries again what may succeed the next time. */
export interface Retries {
  /** Tries in all, the first included; 1 never tries again. */
  readonly tries: number;
  /** Milliseconds before the second try where the server names no time; doubled before each further one. */
  readonly delay: number;
}

const MOMENTARY = new Set([429, 502, 503, 504]);
const REPEATABLE = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const LONGEST = 30_000;

/**
 * The given `fetch`, trying again where the server asks to wait (429, 503 with `Retry-After`), could not be reached, or a gateway
 * failed. Only what may be said twice is said twice: a POST or PATCH needs an `Idempotency-Key`. An aborted request stays aborted.
 */
export function retrying(fetch: (request: Request) => Promise<Response>, { tries, delay }: Retries): (request: Request) => Promise<Response> {
  return async (request) => {
    const again = REPEATABLE.has(request.method) || request.headers.has('Idempotency-Key');
    for (let tried = 1; ; tried += 1) {
      const last = !again || tried >= tries;
      const pause = Math.min(LONGEST, delay * 2 ** (tried - 1));
      try {
        const response = await fetch(last ? request : request.clone());
        const asked = askedFor(response.headers.get('Retry-After'));
        // Whoever is to wait for minutes is told so instead.
        if (last || !MOMENTARY.has(response.status) || (asked ?? 0) > LONGEST) return response;
        await response.body?.cancel();
        await sleep(asked ?? jittered(pause), request.signal);
      } catch (error) {
        if (last || request.signal.aborted) throw error;
        await sleep(jittered(pause), request.signal);
      }
    }
  };
}

/** RFC 9110, 10.2.3: whole seconds, or a date. */
function askedFor(header: string | null): number | undefined {
  if (header === null) return undefined;
  const asked = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(asked) ? undefined : Math.max(0, asked);
}

/** Half of it for certain, so that many clients that failed together do not come back together. */
const jittered = (pause: number): number => pause / 2 + (Math.random() * pause) / 2;

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('aborted', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
