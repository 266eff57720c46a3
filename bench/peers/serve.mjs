// A peer is a process that lives as long as the benchmark: it takes a command as a line of JSON on standard input, does the work, and
// answers with a line of JSON: what it took and how many there are of what the work is counted in.
import { createInterface } from 'node:readline';
import v8 from 'node:v8';

const used = (statistics) => statistics.usedHeapSize + statistics.externalMemory;

const usedNow = () => {
  const { used_heap_size, external_memory } = v8.getHeapStatistics();
  return used_heap_size + external_memory;
};

// What was allocated is what the heap grew by between collections. WebAssembly's linear memory is not in it.
const allocated = (before, collections, after) => {
  let bytes = 0;
  let last = before;
  for (const { beforeGC, afterGC } of collections) {
    bytes += Math.max(0, used(beforeGC.heapStatistics) - last);
    last = used(afterGC.heapStatistics);
  }
  return bytes + Math.max(0, after - last);
};

const measure = async (work) => {
  globalThis.gc();
  const profiler = new v8.GCProfiler();
  const before = usedNow();
  profiler.start();
  const start = performance.now();
  const count = await work();
  const ms = performance.now() - start;
  const after = usedNow();
  return { ms, count, bytes: allocated(before, profiler.stop().statistics, after) };
};

export const serve = async (ways) => {
  for await (const line of createInterface({ input: process.stdin })) {
    const command = JSON.parse(line);
    try {
      const way = ways[command.way];
      if (!way) throw new Error(`There is no way '${command.way}' here.`);
      process.stdout.write(`${JSON.stringify(await measure(() => way(command)))}\n`);
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ error: String(error?.stack ?? error) })}\n`);
    }
  }
};
