/** The part of jsdom that our tests and evaluations use: it has no types of its own. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(
      html?: string,
      options?: { url?: string; contentType?: string; virtualConsole?: VirtualConsole },
    );
    readonly window: Window & typeof globalThis & { close(): void };
  }
}
