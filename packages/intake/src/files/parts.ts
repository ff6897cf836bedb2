import { pipeline, type Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { limits } from '../limits.ts';
import { Unreadable } from './source.ts';

const STEP_BYTES = 1024 * 1024;

/** The parts of a workbook's container, none of them larger than it says. */
export class Parts {
  readonly #zip;
  readonly #entries;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Reads the directory and refuses what would unpack to more than is bearable, before unpacking anything. */
  static async of(data: Uint8Array): Promise<Parts> {
    const entries = new Map<string, Entry>();
    let total = 0;
    try {
      const buffer = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      const zip = await fromBufferPromise(buffer, { autoClose: false });
      for await (const entry of zip.eachEntry()) {
        entries.set(entry.fileName, entry);
        total += entry.uncompressedSize;
        if (entry.uncompressedSize === 0 && entry.compressedSize > 2) throw new Unreadable('file-damaged');
        const packed = total / data.length;
        if (total > limits.unpackedBytes || (total > limits.ratioFromBytes && packed > limits.unpackedRatio)) {
          throw new Unreadable('file-unpacks-too-large');
        }
      }
      return new Parts(zip, entries);
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('file-damaged');
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A part as text; undefined where there is none. */
  async text(name: string): Promise<string | undefined> {
    return this.#entries.has(name) ? (await this.bytes(name)).toString('utf8') : undefined;
  }

  /** A part whole. */
  async bytes(name: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.chunks(name)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** How large a part is, unpacked. */
  size(name: string): number {
    return this.#entries.get(name)?.uncompressedSize ?? 0;
  }

  /** A part, piece by piece; never more of it than the directory says there is. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new Unreadable('file-damaged');
    let total = 0;
    try {
      for await (const chunk of (await this.#unpack(entry)) as AsyncIterable<Buffer>) {
        total += chunk.length;
        if (total > entry.uncompressedSize) throw new Unreadable('file-damaged');
        yield chunk;
      }
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('file-damaged');
    }
    if (total !== entry.uncompressedSize) throw new Unreadable('file-damaged');
  }

  async #unpack(entry: Entry): Promise<Readable> {
    if (entry.compressionMethod !== 8) return await this.#zip.openReadStreamPromise(entry);
    // Large steps: small ones cost more in waiting than in unpacking.
    const packed = await this.#zip.openReadStreamPromise(entry, { decodeFileData: false });
    return pipeline(packed, createInflateRaw({ chunkSize: STEP_BYTES }), () => undefined);
  }
}
