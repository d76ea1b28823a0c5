import { type DataWriteOptions, FileSystemAdapter } from 'obsidian';
import type { ServerConnection } from './server-connection';

/** The mock keeps files in memory and has no public constructor in the typings. */
const InMemory = FileSystemAdapter as unknown as new (basePath: string) => FileSystemAdapter & {
  writeSync__(path: string, data: string, options?: DataWriteOptions): void;
  mkdirSync__(path: string): void;
};

/**
 * The mocks' adapter with the disk behind it: memory is what the page knows, and it changes only after the disk
 * has. What Groundwork does not use (binary files, copies) is refused rather than kept in memory alone.
 */
export class DiskAdapter extends InMemory {
  constructor(
    private readonly server: ServerConnection,
    basePath: string,
  ) {
    super(basePath);
  }

  /** From the disk itself: another program may have written since the page heard of it last. */
  override async read(path: string): Promise<string> {
    const data = await this.server.perform({ op: 'read', path });
    return data ?? '';
  }

  /** What the page knows, without asking. */
  remembered(path: string): Promise<string> {
    return super.read(path);
  }

  override async write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.server.perform({ op: 'write', path, data });
    this.writeSync__(path, data, options);
  }

  override async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.write(path, (await this.read(path)) + data, options);
  }

  override async process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    const before = await this.read(path);
    const after = change(before);
    if (after !== before) await this.write(path, after, options);
    return after;
  }

  override async mkdir(path: string): Promise<void> {
    await this.server.perform({ op: 'mkdir', path });
    this.mkdirSync__(path);
  }

  override async remove(path: string): Promise<void> {
    await this.server.perform({ op: 'remove', path });
    await super.remove(path);
  }

  override async rmdir(path: string, recursive: boolean): Promise<void> {
    await this.server.perform({ op: recursive ? 'rmdir' : 'rmdir-empty', path });
    await super.rmdir(path, recursive);
  }

  override async rename(path: string, to: string): Promise<void> {
    await this.server.perform({ op: 'rename', path, to });
    await super.rename(path, to);
  }

  override async trashLocal(path: string): Promise<void> {
    const place = await this.server.perform({ op: 'trash', path });
    if (place !== undefined && (await this.exists(path))) await super.rename(path, place);
    else await this.forget(path);
  }

  override async trashSystem(path: string): Promise<boolean> {
    await this.trashLocal(path);
    return true;
  }

  /** Another program took the file or the folder away. */
  async forget(path: string): Promise<void> {
    await super.remove(path);
    await super.rmdir(path, true);
  }

  override copy(): Promise<void> {
    return Promise.reject(new Error('The workbench copies no files.'));
  }

  override writeBinary(): Promise<void> {
    return Promise.reject(new Error('The workbench writes no binary files.'));
  }

  override appendBinary(): Promise<void> {
    return Promise.reject(new Error('The workbench writes no binary files.'));
  }
}
