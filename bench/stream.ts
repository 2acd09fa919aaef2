export const streamBenchmark = async (_args: readonly string[]): Promise<object> => ({});
