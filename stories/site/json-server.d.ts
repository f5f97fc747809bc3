/** The part of json-server 0.17 (and of the express 4 inside it) that the demo uses; the package ships no types. */
declare module 'json-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  export interface Request extends IncomingMessage {
    readonly path: string;
    readonly params: Readonly<Record<string, string>>;
    /** A name given twice is a list, `a[b]=c` an object: hence unknown. */
    readonly query: Readonly<Record<string, unknown>>;
    readonly body: unknown;
  }

  export interface Response extends ServerResponse {
    status(code: number): this;
    set(headers: Readonly<Record<string, string>>): this;
    type(name: string): this;
    json(body: unknown): this;
    send(body: string): this;
    redirect(status: number, url: string): void;
    sendFile(path: string, options: { root: string }, done?: (error?: Error) => void): void;
  }

  export type Next = (error?: unknown) => void;
  export type Handler = (request: Request, response: Response, next: Next) => void;
  export type ErrorHandler = (error: unknown, request: Request, response: Response, next: Next) => void;

  export interface App {
    set(name: string, value: unknown): this;
    disable(name: string): this;
    use(...handlers: (Handler | Handler[] | ErrorHandler)[]): this;
    use(path: string | string[], ...handlers: (Handler | Handler[])[]): this;
    get(path: string | string[], ...handlers: Handler[]): this;
    post(path: string, ...handlers: Handler[]): this;
    listen(port: number, host: string): Server;
  }

  /** A lowdb 1 chain over one list of the data file. */
  export interface Chain {
    value(): unknown;
    push(item: object): Chain;
    write(): unknown;
  }

  export type Router = Handler & { readonly db: { get(name: string): Chain } };

  const jsonServer: {
    create(): App;
    router(file: string): Router;
    readonly bodyParser: Handler[];
  };
  export default jsonServer;
}
