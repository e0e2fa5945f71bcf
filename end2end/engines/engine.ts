// What the tests ask of an engine, the same of each. Types only: firefox.mjs and webkit.mjs have the deeds.

export interface Engine {
  name: string;
  /** Why the engine cannot be tested on this machine; false where it can. */
  absent: string | false;
  start(): Promise<Browser>;
}

export interface Browser {
  /** A tab of a reader who was never here: nothing is kept from another tab. */
  open(origin: string): Promise<Tab>;
  stop(): Promise<void>;
}

/** An element is named by a selector and, where that is not enough, by its words or its `aria-label`. Each act waits for it. */
export interface Tab {
  /** Name and version of the engine. */
  version: string;
  goto(path: string): Promise<void>;
  reload(): Promise<void>;
  /** Not every engine can be as narrow as asked. */
  resize(width: number, height: number): Promise<void>;
  /** Runs a function in the page. Arguments and answer are plain data. */
  evaluate<Args extends unknown[], Answer>(run: (...args: Args) => Answer, ...args: Args): Promise<Awaited<Answer>>;
  /** Moves the pointer there, as a hand does. */
  hover(selector: string, words?: string): Promise<void>;
  click(selector: string, words?: string): Promise<void>;
  /** Clicks on a field and types into it. */
  type(selector: string, text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** What is seen of the page, as a PNG. */
  picture(): Promise<Uint8Array>;
  /** What the console said and what was not caught since it was last asked. */
  heard(): Promise<string[]>;
  close(): Promise<void>;
}

export type Key = 'ArrowDown' | 'Enter' | 'Escape' | 'Tab';
