// The one description of what crosses between the page's script and the app:
// what the Rust side's `extern "C"` blocks call, and what the script calls
// back. Beside it stands what the build writes above a script.

/** What the app finds as `riksnormPage` on every page of its own. */
interface AppPage {
  /** The text table of the page's language, there before the app starts. */
  readonly texts: string;
  /** Is called with the table of another language: the app puts itself here. */
  shown: (table: string) => void;
  /** Writes a text wherever the page around the app names it. */
  write(name: string, text: string): void;
  /** Puts a text on the clipboard and tells `then` whether it is there. */
  copy(text: string, then: (isCopied: boolean) => void): void;
}

/** A field's name, and what is typed there; a box without its tick is ''. */
type Typed = [name: string, text: string];

/** The resident's page. */
interface ResidentAppPage extends AppPage {
  /** Gives what has been typed. */
  kept(): Typed[];
  /** Keeps what was not typed into a field. */
  keep(entries: Typed[]): void;
  /** Forgets all that is kept. */
  forget(): void;
  /** Whether the second file of the Wasm is here, which has what is not shown
   *  first; false where it cannot be fetched, and nothing while it is coming. */
  readonly rest: boolean | undefined;
  /** Fetches it again. */
  fetchRest(): void;
  /** Tells, once, whether a form was sent before the app was there to take it. */
  submitted(): boolean;
  /** Whether the browser has a way of its own to share a text. */
  readonly canShare: boolean;
  /** Opens that way. */
  share(text: string): void;
  /** Forgets all, hides the page and goes away. */
  leave(): void;
  /** Goes away from here for good, when all is forgotten. */
  away(): void;
}

/** The event on the document that has the resident's app read anew what the
 *  script keeps; where that is nothing, the app forgets and begins again. */
type KeptEvent = 'riksnorm-kept';

/** The event on the document that tells the resident's app that `rest` is
 *  another. */
type RestEvent = 'riksnorm-rest';

/** The caseworker's page. */
interface DeskAppPage extends AppPage {
  /** What stands on the line with the household beside it, as `Desk::kept` gives
   *  it, and the month that is chosen. */
  readonly line: string;
  readonly month: string;
  /** Keeps both. A step with another number is undone by itself; of the
   *  households only the one before this can come back. */
  keep(line: string, month: string, step: number, household: number): void;
  /** Goes a step back, or forward again, and tells whether there was one. */
  undo(isBack: boolean): boolean;
  /** Announces a text to screen readers, also one that was announced before. */
  announce(text: string): void;
  /** Shows what an action has done, and announces it. */
  showStatus(text: string): void;
  /** Clears the status that is shown. */
  clearStatus(): void;
  /** Calls `then` once nothing has been typed for a moment. */
  settle(then: () => void): void;
  /** Has each list show what the app says is chosen in it. */
  syncLists(): void;
  /** Shows the language whose button follows. */
  nextLanguage(): void;
}

/** What was asked for before the page's script was there, by its path. */
declare var riksnormAhead: Map<string, Promise<Response>> | undefined;

/** How the frame of an embed goes away: the page around it has to go. */
declare var riksnormAway: (() => void) | undefined;

/** Made by the page's script. */
declare var riksnormPage: AppPage | undefined;

// What the build writes above the page's script, around what wasm-bindgen wrote.

/** An instance of the app, with a memory of its own. */
interface AppInstance {
  /** Makes an instance of the Wasm, and gives what starts the app in it. Not at
   *  once: older browsers refuse that of a large module. */
  load(module: WebAssembly.Module): Promise<() => void>;
  /** Adds the second file of the Wasm to it. */
  extend(module: WebAssembly.Module): Promise<unknown>;
  /** Takes the Wasm away from it: the timers and listeners of a dead app go on
   *  calling, and reach nothing. */
  silence(): void;
}
/** Gives an instance that does not run yet. */
declare function newApp(): AppInstance;

// What the build writes above the loader.

/** The loader's texts by language: see `web/texts/embed`. */
declare const TEXTS: Record<string, Record<
  'embedTitle' | 'embedLeave' | 'embedUnknown' | 'embedFailed' | 'embedOpen' | 'embedAmounts' | 'embedTurn' | 'embedWrong' | 'embedInstead', string>>;
/** The amounts in force and where to turn, by language, as rows of words. */
declare const AMOUNTS: Record<string, { norm: string[][]; contacts: [name: string, number: string][] }>;
/** The municipality that is meant where none is named. */
declare const DEFAULT_MUNICIPALITY: string;
/** The municipalities by id: the folder of its pages, and its own contacts. */
declare const MUNICIPALITIES: Record<string, { folder: string, contacts: [name: string, number: string][] }>;
/** Where the one goes who leaves quickly. */
declare const AWAY: string;

// What the build writes above the script of a page whose program can be kept.

/** What it says, by language: see `web/texts/embed`. */
declare const OFFLINE: Record<string, Record<
  'offlineOffer' | 'offlineKeep' | 'offlineKeeping' | 'offlineKept' | 'offlineDrop' | 'offlineDropped' | 'offlineFailed'
  | 'offlineNewer' | 'offlineReload', string>>;

/** How a portal wants the embed to look; what is null is left as it is. */
interface Theme {
  accent: string | null;
  radius: number | null;
  scheme: string;
}
