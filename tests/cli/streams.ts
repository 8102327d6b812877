import { Readable, Writable } from 'node:stream';
import type { Streams } from '../../cli/streams.ts';

export interface FakeStreams extends Streams {
  readonly written: { out: string; err: string };
}

export function fakeStreams(input: string | Iterable<string>): FakeStreams {
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err'): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  return {
    stdin: Readable.from(typeof input === 'string' ? [input] : input, { objectMode: false }),
    stdout: into('out'),
    stderr: into('err'),
    written,
  };
}
