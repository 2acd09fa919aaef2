/**
 * Starts work as it comes in, at most `window` pieces at once, and gives the outcomes in that order, each as soon as it and
 * all before it are known: a source that pauses holds nothing back. Whoever takes no outcomes stops the source.
 */
export async function* inOrder<T>(source: AsyncIterable<{ readonly outcome: Promise<T> | T }>, window: number): AsyncGenerator<T> {
  const underWay: (Promise<T> | T)[] = [];
  let ended = false;
  let abandoned = false;
  let failure: { readonly error: unknown } | undefined;
  let wakeTaker = (): void => {};
  let wakeReader = (): void => {};
  const read = async (): Promise<void> => {
    try {
      for await (const { outcome } of source) {
        underWay.push(outcome);
        wakeTaker();
        while (underWay.length >= window && !abandoned) await new Promise<void>((go) => (wakeReader = go));
        if (abandoned) break;
      }
    } catch (error) {
      failure = { error };
    }
    ended = true;
    wakeTaker();
  };
  void read();
  try {
    while (true) {
      if (underWay.length > 0) {
        yield await (underWay[0] as Promise<T> | T);
        underWay.shift();
        wakeReader();
      } else if (ended) break;
      else await new Promise<void>((go) => (wakeTaker = go));
    }
    if (failure !== undefined) throw failure.error;
  } finally {
    abandoned = true;
    wakeReader();
  }
}
