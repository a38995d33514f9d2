/** Does one task in a worker of its own, which ends with it. */

export interface WorkerTask<Request> {
  readonly request: Request;
  readonly transfer?: Transferable[];
  /** Ends the task. */
  readonly signal?: AbortSignal;
}

interface WorkerOutcome<Result> {
  resolve(result: Result): void;
  reject(reason: Error): void;
}

/**
 * @param worker its file, or a worker that has started already
 * @param onReply called for each message of the worker, until one settles the outcome
 * @throws what the worker throws; the signal's reason
 */
export async function inWorker<Request, Reply, Result>(
  worker: `/${string}.js` | Worker,
  { request, transfer = [], signal }: WorkerTask<Request>,
  onReply: (reply: Reply, outcome: WorkerOutcome<Result>) => void,
): Promise<Result> {
  signal?.throwIfAborted();
  const started = typeof worker === 'string' ? new Worker(worker) : worker;
  try {
    return await new Promise<Result>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      started.onerror = ({ message }) => reject(new Error(message));
      started.onmessage = ({ data }: MessageEvent<Reply>) => onReply(data, { resolve, reject });
      started.postMessage(request, transfer);
    });
  } finally {
    started.terminate();
  }
}
