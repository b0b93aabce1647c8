/** Sends one posting and gives data that passed the schema. */
export type Call = (input: string) => Promise<unknown>;

/** Binds a peer to a server whose URL ends in `/v1`. */
type Bind = (url: string) => Call;

/** Runs tasks, so many at once. */
export type Pool = <Result>(task: () => Promise<Result>) => Promise<Result>;

type Clean = (html: string) => string;

/** What the files in `peers/` export. */
interface PeerFiles {
  readonly ai: { readonly aiGenerate: Bind; readonly aiStream: Bind };
  readonly openai: { readonly openaiParse: Bind; readonly openaiStream: Bind };
  readonly instructor: { readonly instructorCreate: Bind };
  readonly "llm-scraper": { readonly llmScraperRun: Bind };
  readonly "p-limit": { readonly createPool: (atOnce: number) => Pool };
  readonly cleaners: {
    readonly mdreamText: Clean;
    readonly cheerioText: Clean;
    readonly turndownText: Clean;
    readonly htmlToTextText: Clean;
    readonly readabilityText: Clean;
    readonly gptTokens: (text: string) => number;
  };
}

/** Loads a peer when it is measured: the project is built and checked without the peers' packages. */
export async function loadPeer<Name extends keyof PeerFiles>(name: Name): Promise<PeerFiles[Name]> {
  // The file's exports are listed above; without its packages the compiler cannot look.
  return (await import(new URL(`peers/${name}.ts`, import.meta.url).href)) as PeerFiles[Name];
}
