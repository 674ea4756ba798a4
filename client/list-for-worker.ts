import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What must be there to show whom to call without a network. */
const pages = ['/care/find-help.svelte', '/app/frames/PlainFrame.svelte'];

type Chunk = {
  type: string;
  name: string;
  fileName: string;
  facadeModuleId: string | null;
  imports: readonly string[];
  isEntry: boolean;
  viteMetadata?: { importedCss: Set<string> };
};

/** Writes into the service worker which files of this build it keeps, and makes each build's worker another one. */
export function listForWorker(): Plugin {
  return {
    name: 'list-for-worker',
    enforce: 'post',
    generateBundle(_, bundle) {
      const all = Object.values(bundle) as unknown as Chunk[];
      const chunks = new Map(all.filter((one) => one.type === 'chunk').map((one) => [one.fileName, one]));
      const worker = bundle['sw.js'];
      const start = [...chunks.values()].find((one) => one.isEntry && one.fileName !== 'sw.js');
      if (worker?.type !== 'chunk' || !start) return;

      const files = new Set<string>();
      const walk = (chunk: Chunk | undefined) => {
        if (!chunk || files.has(`/${chunk.fileName}`)) return;
        files.add(`/${chunk.fileName}`);
        for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(`/${css}`);
        chunk.imports.forEach((name) => walk(chunks.get(name)));
      };
      walk(start);
      for (const chunk of chunks.values())
        if (pages.some((page) => chunk.facadeModuleId?.endsWith(page))) walk(chunk);

      // Any change of any file changes the name of the first one, which knows all others by name.
      const version = createHash('sha256')
        .update([...files].join())
        .digest('hex')
        .slice(0, 12);
      worker.code = worker.code
        .replace(/(["'`])__FILES__\1/, JSON.stringify([...files]))
        .replace('__VERSION__', version);
    },
  };
}
